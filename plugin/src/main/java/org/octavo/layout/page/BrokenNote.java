package org.octavo.layout.page;

import org.octavo.diagnostic.Position;

/**
 * The part of a note on one page; the rest is on another page.
 *
 * @param origin where the note's text begins in the source
 * @param lines of the note on this page
 * @param begins whether the note begins on this page
 */
public record BrokenNote(Position origin, int lines, boolean begins) {}
