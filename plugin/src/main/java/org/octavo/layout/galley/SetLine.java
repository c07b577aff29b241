package org.octavo.layout.galley;

import org.octavo.diagnostic.Position;

/**
 * Measurements of a line of running text, for the report on the typography of the book.
 *
 * @param origin where the author wrote its first character
 * @param number of the line in its paragraph, from 1
 * @param of number of lines in its paragraph
 * @param text without a hyphen added by layout
 * @param space width of a word space in em; 0 if the line is not justified
 * @param scale horizontal scaling of its glyphs, 1 for none
 * @param hyphenated whether it ends in a hyphen added by layout
 * @param endsInHyphen whether it ends in a hyphen, added by layout or written by the author
 * @param natural width of its ink, points
 * @param overfull whether it is wider than the measure
 * @param leading height of the line, points
 * @param heading whether it belongs to a heading or another block kept with the next
 * @param gaps centres of its word spaces, points from the left edge of the text area
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
