/**
 * Paints finished pages with PDFBox. Page values come in, one PDF file goes out: content streams
 * written as raw glyph ids, subset fonts, images, structure tree, links, outline, page labels and
 * metadata. Decides nothing about a page; knows neither Markdown nor CSS.
 */
package org.octavo.pdf;
