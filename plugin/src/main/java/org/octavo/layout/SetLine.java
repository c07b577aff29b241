package org.octavo.layout;

import org.octavo.diagnostic.Position;

/**
 * What the report of a book's typography wants to know of a line of running text.
 *
 * @param origin of its paragraph
 * @param number in its paragraph, from 1
 * @param of lines of its paragraph
 * @param space width of a word space in em where it was stretched or shrunk to fill the measure; 0
 *     in a line that was not
 * @param hyphenated ends in a hyphen that layout made
 * @param natural width of its ink, points
 * @param overfull wider than the measure
 */
record SetLine(
    Position origin,
    int number,
    int of,
    double space,
    boolean hyphenated,
    double natural,
    boolean overfull) {

  boolean justified() {
    return space > 0;
  }

  boolean last() {
    return number == of;
  }
}
