/**
 * Checks a book's pages against the limits of a printer before the print edition is written.
 * Finished pages and a {@link org.octavo.press.PressJob} come in; diagnostics and a {@link
 * org.octavo.press.PressPlan} (bleed, shift and number of pages) go out. Every limit names its
 * source. Must not know PDF; of files, it reads only the headers of images.
 */
package org.octavo.press;
