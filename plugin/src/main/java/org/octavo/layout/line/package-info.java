/**
 * Sets the inline content of one block as lines. {@link ParagraphCollector} collects the text and
 * its styles, {@link Units} shapes it, {@link BreakFinder} finds all break opportunities, {@link
 * TotalFit} chooses the breaks of the whole paragraph (Knuth &amp; Plass 1981), and {@link
 * LineMaker} builds the glyph runs of each line. Input is a paragraph, a measure and a style;
 * output is a list of {@link Line}s. The package does not know about pages.
 */
package org.octavo.layout.line;
