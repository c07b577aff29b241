/**
 * Serialises PDF objects (ISO 32000-1 7.3, 7.5). PDFBox objects and {@link
 * org.octavo.pdf.object.PdfObject}s come in, the bytes of a file go out. Knows nothing of pages,
 * fonts or books.
 */
package org.octavo.pdf.object;
