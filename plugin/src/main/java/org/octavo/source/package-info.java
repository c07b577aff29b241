/**
 * Reads a book folder into a {@link org.octavo.source.Manuscript}: metadata, files in order,
 * images, fonts and theme behind a sandbox that no path leaves. Knows YAML and the file system; not
 * what Markdown means.
 *
 * <p>Order and roles come from {@code contents} in {@code book.yaml}. Without them all {@code *.md}
 * files are taken in natural order; a file's role is the one in its front matter, else the one that
 * its name says ({@code 00-preface.md}, {@code appendix-a.md}, {@code glossary.md}), else it is a
 * chapter, and front matter goes before the body and back matter after it.
 */
package org.octavo.source;
