package org.octavo.layout.line;

import java.util.List;
import org.octavo.style.Setting;
import org.octavo.text.LineBreaks;

/**
 * A paragraph's units with running sums of their widths, so that any stretch of it is measured by a
 * subtraction.
 */
final class ShapedParagraph {

  private final Paragraph paragraph;
  private final TypeCase type;
  private final List<Unit> units;
  private final int[] ends;
  private final double[] box;
  private final double[] gap;
  private final double[] elastic;
  private final boolean addresses;

  ShapedParagraph(Paragraph paragraph, TypeCase type, boolean justified) {
    this.paragraph = paragraph;
    this.type = type;
    this.units = Units.of(paragraph, type, justified);
    this.addresses = isAddress(paragraph.text());
    int count = units.size();
    ends = new int[count];
    box = new double[count + 1];
    gap = new double[count + 1];
    elastic = new double[count + 1];
    for (int i = 0; i < count; i++) {
      Unit unit = units.get(i);
      ends[i] = unit.end();
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

  /** Whether one may be among the words. */
  boolean hasAddresses() {
    return addresses;
  }

  /** Addresses are broken at their own signs, never hyphenated. */
  static boolean isAddress(String token) {
    return token.indexOf('@') >= 0 || token.contains("://") || token.contains("www.");
  }

  /** Index of the unit that holds the character, or the number of units at the end. */
  int unitAt(int offset) {
    int low = 0;
    int high = ends.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Fixed width up to the character in that unit; points. */
  double box(int unit, int offset) {
    if (unit < ends.length
        && units.get(unit) instanceof Unit.Letters letters
        && offset > letters.start()) {
      return box[unit] + letters.word().cut(offset - letters.start()).width();
    }
    return box[unit];
  }

  /** Natural width of the gaps before the unit; points. */
  double gap(int unit) {
    return gap[unit];
  }

  /** Elasticity of the gaps before the unit; points. */
  double elastic(int unit) {
    return elastic[unit];
  }

  /** Natural width of a stretch; points. */
  double width(int from, int to) {
    int first = unitAt(from);
    int last = unitAt(to);
    return box(last, to) - box(first, from) + gap[last] - gap[first];
  }

  /** Whether the stretch's fixed width is greater than the measure; points. */
  boolean isWider(int from, int to, double measure) {
    int first = unitAt(from);
    int last = unitAt(to);
    // What is not half as wide with the whole of both words need not be measured inside them.
    double whole = box[Math.min(last + 1, ends.length)] - box[first];
    return whole > measure / 2 && box(last, to) - box(first, from) > measure;
  }

  /**
   * What a hyphen after the character before the offset adds to the line, kerning included; points.
   */
  double hyphenWidth(int offset) {
    int at = unitAt(offset - 1);
    if (!(units.get(at) instanceof Unit.Letters letters)) {
      return 0;
    }
    Word.Cut cut = letters.word().cut(Math.min(offset, letters.end()) - letters.start());
    return cut.withHyphen() - cut.width();
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

  /**
   * Where the words that begin in the letters may be divided, as {@link Hyphens#points}, but
   * counted from where the letters start.
   */
  int[] hyphenationPoints(Unit.Letters letters, Setting setting) {
    String text = paragraph.text();
    if (isSpace(text, letters.start() - 1) && isSpace(text, letters.end())) {
      return letters.word().hyphenationPoints(setting);
    }
    int[] points =
        new Hyphens(type, setting)
            .points(text, letters.start(), letters.end(), letters.span().type().language());
    for (int i = 0; i < points.length; i++) {
      points[i] += points[i] < 0 ? letters.start() : -letters.start();
    }
    return points;
  }

  private static boolean isSpace(String text, int at) {
    return at < 0 || at == text.length() || text.charAt(at) == ' ';
  }

  LineBreaks lineBreaks(String language) {
    return type.lineBreaks(language);
  }

  double size(int offset) {
    return paragraph.spanAt(offset).type().size();
  }
}
