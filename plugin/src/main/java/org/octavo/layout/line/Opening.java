package org.octavo.layout.line;

/**
 * How the first lines of a paragraph differ from the others: in another style ({@code
 * ::first-line}), or beside an initial.
 *
 * @param paragraph the same characters as these lines would set all of them
 * @param indent of each of these lines, points
 * @param lines from 1
 */
public record Opening(Paragraph paragraph, double indent, int lines) {}
