/**
 * Writes the print edition as PDF/X: the pages without tags, links or bookmarks, on sheets with
 * bleed. Pages and a {@link org.octavo.pdf.press.PressEdition} come in, a PDF file goes out. Knows
 * no printer: its limits are applied in {@code org.octavo.press}.
 */
package org.octavo.pdf.press;
