/**
 * Makes one {@link org.octavo.book.Book} of the chapters' trees: structure, numbers, notes,
 * figures, references and contents, all resolved, with the generated pages among the chapters.
 * Knows neither Markdown nor what a page is.
 */
package org.octavo.book;
