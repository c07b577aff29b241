package org.octavo.layout;

/**
 * The position of the element with an id.
 *
 * @param page index of the page
 * @param x points from the left edge
 * @param y upper edge of the element, points from the top edge
 */
public record Destination(int page, double x, double y) {}
