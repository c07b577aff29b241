/**
 * Makes one {@link org.octavo.book.Book} of the chapters' trees. {@link
 * org.octavo.book.BookBuilder} tells the order of the passes; each pass is one small class: which
 * blocks make a chapter ({@code Structure}), ids and links ({@code Ids}, {@code LinkResolver}),
 * numbers ({@code ChapterNumber}, {@code CaptionNumbering}, {@code NoteNumbering}), images,
 * contents and the pages that no author writes. Afterwards every link inside the book is {@code
 * #id} and every id is unique. Knows neither Markdown nor what a page is.
 */
package org.octavo.book;
