/**
 * Writes the operators of pages (ISO 32000-1 Annex A). Glyph runs, rectangles and embedded pictures
 * come in, content streams go out. Knows neither the structure tree nor the editions' page boxes.
 */
package org.octavo.pdf.content;
