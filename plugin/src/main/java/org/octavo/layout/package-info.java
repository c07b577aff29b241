/**
 * Sets the book: {@link org.octavo.layout.Typesetter} turns a {@link org.octavo.book.Book} and its
 * stylesheet into {@link org.octavo.layout.Page} values: positioned glyph runs, rules, images and
 * links, each owned by an element of the tree or marked as an artifact.
 *
 * <p>The steps are sub-packages. {@code line} breaks one paragraph into lines, {@code block} and
 * {@code table} put lines below each other into a {@code galley}, {@code page} breaks a galley into
 * pages, and {@code report} measures the finished pages. This package runs the steps for all
 * chapters, numbers the pages and fills their margins.
 *
 * <p>Does not draw, does not write, and reads no file except the sizes of images.
 */
package org.octavo.layout;
