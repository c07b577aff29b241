package org.octavo.layout.line;

/**
 * The first lines of a paragraph, if they have a style of their own ({@code ::first-line}) or wrap
 * around an initial.
 *
 * @param paragraph the whole paragraph in the style of these lines
 * @param indent of each of these lines, points
 * @param lines number of lines, at least 1
 */
public record OpeningLines(Paragraph paragraph, double indent, int lines) {}
