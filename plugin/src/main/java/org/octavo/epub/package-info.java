/**
 * Packages a {@link org.octavo.book.Book} as an EPUB 3.3 file with an NCX for older readers. In
 * come the book, its resources and the screen part of the theme; out go the bytes of one
 * reproducible ZIP. The publication is modelled with epub4j, whose own writer stops at EPUB 2, so
 * content files, navigation, package document and container are written here. Knows nothing of
 * Markdown, pages or PDF.
 */
package org.octavo.epub;
