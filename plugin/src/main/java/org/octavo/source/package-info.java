/**
 * Reads a book folder into a {@link org.octavo.source.Manuscript}: the metadata, the Markdown files
 * in reading order, and the resources (images, fonts, theme), which must be inside the folder. This
 * package knows YAML and the file system, but not Markdown.
 *
 * <p>{@link org.octavo.source.BookYaml} lists all keys of {@code book.yaml} and front matter.
 *
 * <p>The order and the roles of files come from {@code contents} in {@code book.yaml}. Without it,
 * the book has all {@code *.md} files in natural order, front matter first and back matter last.
 * The role of a file comes from its front matter, else from its name ({@code 00-preface.md}, {@code
 * appendix-a.md}, {@code glossary.md}); otherwise it is a chapter.
 */
package org.octavo.source;
