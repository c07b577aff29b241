/**
 * Embeds subsets of fonts. Glyph runs of pages come in; font dictionaries, and the text that each
 * code stands for, go out. Knows neither content streams nor the structure tree.
 */
package org.octavo.pdf.font;
