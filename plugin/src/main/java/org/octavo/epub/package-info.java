/**
 * Makes an EPUB 3.3 publication, with an NCX for old e-readers, from a {@link
 * org.octavo.book.Book}. Input: the book, its resources and the part of the theme for e-readers;
 * output: the bytes of a reproducible ZIP. The publication is modelled with epub4j, whose writer
 * supports EPUB 2 only, so this package writes content files, navigation, package document and
 * container. Must not know Markdown, typeset pages or PDF.
 */
package org.octavo.epub;
