/**
 * Embeds subsets of fonts. Glyph runs of pages come in; font dictionaries, and the text of each
 * code, go out. Knows neither content streams nor the structure tree.
 */
package org.octavo.pdf.font;
