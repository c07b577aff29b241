package org.octavo.layout.line;

/**
 * A node of the graph of feasible breaks (Knuth &amp; Plass 1981): the best known sequence of lines
 * that ends at a break point. Nodes refer to their predecessors only, so sequences that no active
 * node continues can be garbage-collected.
 *
 * @param point index into the {@link BreakPoints}
 * @param line number of lines up to the point
 * @param fitness class of the line that ends at the point, from 0 (tight) to 3 (very loose)
 * @param hyphens number of consecutive lines up to the point that end in a hyphen
 * @param scale horizontal glyph scale of the line that ends at the point
 * @param demerits total of all lines up to the point
 * @param previous node at the start of that line; null at the start of the paragraph
 */
record Node(
    int point, int line, int fitness, int hyphens, double scale, double demerits, Node previous) {}
