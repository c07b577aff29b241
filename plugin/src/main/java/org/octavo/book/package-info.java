/**
 * Builds the {@link org.octavo.book.Book} from the manuscript and the trees of its files.
 *
 * <p>{@link org.octavo.book.BookBuilder} defines the order of the passes. Each pass is one class:
 * cutting files into chapters ({@code Structure}), ids and links ({@code Ids}, {@code
 * LinkResolver}), images ({@code ImageResolver}), numbers ({@code ChapterNumber}, {@code
 * CaptionNumbering}, {@code NoteNumbering}), the table of contents, the index and generated pages.
 * In the result every link inside the book is {@code #id} and every id is unique. This package
 * knows neither Markdown nor page layout.
 */
package org.octavo.book;
