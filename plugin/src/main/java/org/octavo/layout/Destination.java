package org.octavo.layout;

/**
 * Where an id stands.
 *
 * @param page index of the page
 * @param x points from the left edge
 * @param y points from the top edge, of the element's upper edge
 */
public record Destination(int page, double x, double y) {}
