package org.octavo.layout.galley;

import org.octavo.diagnostic.Position;

/**
 * What the report of a book's typography wants to know of a line of running text.
 *
 * @param origin where the author wrote its first character
 * @param number in its paragraph, from 1
 * @param of lines of its paragraph
 * @param text without a hyphen that layout made
 * @param space width of a word space in em where it was stretched or shrunk to fill the measure; 0
 *     in a line that was not
 * @param scale of its glyphs, 1 for none
 * @param hyphenated ends in a hyphen that layout made
 * @param endsInHyphen of whatever making
 * @param natural width of its ink, points
 * @param overfull wider than the measure
 * @param leading height of the line, points
 * @param heading is one, or must not be parted from what follows
 * @param gaps middles of its word spaces, points from the left edge of the text area
 * @param top of the line, points from the top of the text area
 */
public record SetLine(
    Position origin,
    int number,
    int of,
    String text,
    double space,
    double scale,
    boolean hyphenated,
    boolean endsInHyphen,
    double natural,
    boolean overfull,
    double leading,
    boolean heading,
    double[] gaps,
    double top) {

  public boolean justified() {
    return space > 0;
  }

  public boolean last() {
    return number == of;
  }

  public SetLine at(double y) {
    return new SetLine(
        origin,
        number,
        of,
        text,
        space,
        scale,
        hyphenated,
        endsInHyphen,
        natural,
        overfull,
        leading,
        heading,
        gaps,
        y);
  }
}
