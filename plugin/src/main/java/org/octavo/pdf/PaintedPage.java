package org.octavo.pdf;

import java.util.Collection;
import java.util.List;

/**
 * What a page becomes before it is put into the file; painted beside other pages.
 *
 * @param content its operators, in zlib form
 * @param fonts that it uses
 * @param pictures that it shows
 */
record PaintedPage(
    byte[] content,
    Collection<PdfFont> fonts,
    Collection<PdfPicture> pictures,
    List<PageEvent> events) {}
