package org.octavo.layout.line;

import java.util.List;
import org.octavo.style.Setting;
import org.octavo.text.LineBreaks;

/**
 * The units of a paragraph with prefix sums of their widths, so that the width of any range is a
 * subtraction.
 */
final class ShapedParagraph {

  private final Paragraph paragraph;
  private final TextShaper shaper;
  private final List<Unit> units;
  private final int[] ends;
  private final double[] box;
  private final double[] gap;
  private final double[] elastic;
  private final boolean addresses;

  ShapedParagraph(Paragraph paragraph, TextShaper shaper, boolean justified) {
    this.paragraph = paragraph;
    this.shaper = shaper;
    this.units = Units.of(paragraph, shaper, justified);
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

  TextShaper type() {
    return shaper;
  }

  List<Unit> units() {
    return units;
  }

  /** Whether the paragraph may contain a URL or an e-mail address. */
  boolean hasAddresses() {
    return addresses;
  }

  /** Whether the token is a URL or an e-mail address, which breaks at its punctuation only. */
  static boolean isAddress(String token) {
    return token.indexOf('@') >= 0 || token.contains("://") || token.contains("www.");
  }

  /** Index of the unit that contains the character; the number of units at the end of the text. */
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

  /** Fixed width of the text before the character, which is in the unit; points. */
  double box(int unit, int offset) {
    if (unit < ends.length
        && units.get(unit) instanceof Unit.Text textUnit
        && offset > textUnit.start()) {
      return box[unit] + textUnit.word().cut(offset - textUnit.start()).width();
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

  /** Natural width of a range; points. */
  double width(int from, int to) {
    int first = unitAt(from);
    int last = unitAt(to);
    return box(last, to) - box(first, from) + gap[last] - gap[first];
  }

  /**
   * Whether the fixed width of a range is greater than the measure.
   *
   * @param measure in points
   */
  boolean isWider(int from, int to, double measure) {
    int first = unitAt(from);
    int last = unitAt(to);
    // Measuring inside a word shapes a part of it. Skip this if the whole words are much narrower.
    double whole = box[Math.min(last + 1, ends.length)] - box[first];
    return whole > measure / 2 && box(last, to) - box(first, from) > measure;
  }

  /** Width that a hyphen before the offset adds to the line, kerning included; points. */
  double hyphenWidth(int offset) {
    int at = unitAt(offset - 1);
    if (!(units.get(at) instanceof Unit.Text textUnit)) {
      return 0;
    }
    Word.Cut cut = textUnit.word().cut(Math.min(offset, textUnit.end()) - textUnit.start());
    return cut.withHyphen() - cut.width();
  }

  /** Advance of the character at the offset without kerning; points. */
  double characterWidth(int offset) {
    int at = unitAt(offset);
    if (at >= units.size() || !(units.get(at) instanceof Unit.Text textUnit)) {
      return 0;
    }
    int c = paragraph.text().codePointAt(offset);
    return textUnit.face().advance(textUnit.face().glyph(c))
        * textUnit.span().type().size()
        / textUnit.face().unitsPerEm();
  }

  /**
   * Hyphenation points of the words that begin in the unit, as in {@link HyphenFinder#points} but
   * relative to the start of the unit.
   */
  int[] hyphenationPoints(Unit.Text textUnit, Setting setting) {
    String text = paragraph.text();
    if (isSpace(text, textUnit.start() - 1) && isSpace(text, textUnit.end())) {
      return textUnit.word().hyphenationPoints(setting);
    }
    int[] points =
        new HyphenFinder(shaper, setting)
            .points(text, textUnit.start(), textUnit.end(), textUnit.span().type().language());
    for (int i = 0; i < points.length; i++) {
      points[i] += points[i] < 0 ? textUnit.start() : -textUnit.start();
    }
    return points;
  }

  private static boolean isSpace(String text, int at) {
    return at < 0 || at == text.length() || text.charAt(at) == ' ';
  }

  LineBreaks lineBreaks(String language) {
    return shaper.lineBreaks(language);
  }

  /** Type size at the offset, points. */
  double size(int offset) {
    return paragraph.spanAt(offset).type().size();
  }
}
