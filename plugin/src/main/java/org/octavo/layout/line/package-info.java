/**
 * From the inline content of one block to its lines: collect characters with their styles, shape
 * them, find every place a line may end, choose the breaks of the whole paragraph at once, and set
 * each line to the measure. A pure function of paragraph, measure and style; knows nothing of
 * pages.
 */
package org.octavo.layout.line;
