package org.octavo.layout.line;

import java.util.List;
import org.octavo.font.ShapedText;

/**
 * A paragraph's units with running sums of their widths, so that any stretch of it is measured by a
 * subtraction.
 */
final class ShapedParagraph {

  private final Paragraph paragraph;
  private final TypeCase type;
  private final List<Unit> units;
  private final double[] box;
  private final double[] gap;
  private final double[] elastic;

  ShapedParagraph(Paragraph paragraph, TypeCase type, boolean justified) {
    this.paragraph = paragraph;
    this.type = type;
    this.units = Units.of(paragraph, type, justified);
    int count = units.size();
    box = new double[count + 1];
    gap = new double[count + 1];
    elastic = new double[count + 1];
    for (int i = 0; i < count; i++) {
      Unit unit = units.get(i);
      box[i + 1] = box[i] + unit.width();
      gap[i + 1] = gap[i];
      elastic[i + 1] = elastic[i];
      if (unit instanceof Unit.Gap space) {
        gap[i + 1] += space.natural();
        elastic[i + 1] += space.elastic();
      }
    }
  }

  Paragraph paragraph() {
    return paragraph;
  }

  List<Unit> units() {
    return units;
  }

  /** Index of the unit that holds the character, or the number of units at the end. */
  int unitAt(int offset) {
    int low = 0;
    int high = units.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (units.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Sums up to the character: fixed width, natural gaps, elasticity; points. */
  double[] upTo(int offset) {
    int at = unitAt(offset);
    double inside = 0;
    if (at < units.size() && units.get(at) instanceof Unit.Letters letters) {
      if (offset > letters.start()) {
        inside = prefix(letters, offset);
      }
    }
    return new double[] {box[at] + inside, gap[at], elastic[at]};
  }

  private double prefix(Unit.Letters letters, int offset) {
    String start = paragraph.text().substring(letters.start(), offset);
    return type.width(reshape(letters, start), letters.span().type());
  }

  /**
   * What a hyphen after the character before the offset adds to the line, kerning included; points.
   */
  double hyphenWidth(int offset) {
    int at = unitAt(offset - 1);
    if (!(units.get(at) instanceof Unit.Letters letters)) {
      return 0;
    }
    String start = paragraph.text().substring(letters.start(), Math.min(offset, letters.end()));
    return type.width(reshape(letters, start + "-"), letters.span().type())
        - type.width(reshape(letters, start), letters.span().type());
  }

  /** The text shaped as part of the unit's run. */
  ShapedText reshape(Unit.Letters letters, String text) {
    return type.shape(letters.face(), letters.span().type(), letters.script(), text);
  }

  /** Width of a lone character in the style it has there; points. */
  double characterWidth(int offset) {
    int at = unitAt(offset);
    if (at >= units.size() || !(units.get(at) instanceof Unit.Letters letters)) {
      return 0;
    }
    int c = paragraph.text().codePointAt(offset);
    return letters.face().advance(letters.face().glyph(c))
        * letters.span().type().size()
        / letters.face().unitsPerEm();
  }

  int[] hyphenationPoints(String language, String word) {
    return type.hyphenationPoints(language, word);
  }

  double size(int offset) {
    return paragraph.spanAt(offset).type().size();
  }
}
