package org.octavo.layout.line;

import org.octavo.font.Face;
import org.octavo.font.ShapedText;
import org.octavo.style.Setting;
import org.octavo.style.Type;

/**
 * A shaped text without spaces in one face and style. It caches the widths up to each break
 * opportunity and its hyphenation points, because most words occur many times in a book.
 * Thread-safe: cached values are immutable, and a thread that does not see one computes it again.
 */
final class Word {

  /**
   * Longer tokens are shaped in parts, because each break opportunity needs the width of all text
   * before it. No word of a language is longer.
   */
  static final int LONGEST = 128;

  private static final Hyphenation NOT_COMPUTED = new Hyphenation(-1, 0, 0, new int[0]);

  private final TextShaper shaper;
  private final Type type;
  private final Face face;
  private final String script;
  private final String text;
  private final ShapedText shaped;
  private final double width;
  private final Cut[] cuts;
  private volatile Hyphenation hyphenation = NOT_COMPUTED;

  /**
   * The start of a word.
   *
   * @param width points
   * @param withHyphen width with a hyphen after it, kerning included, points
   */
  record Cut(double width, double withHyphen) {}

  private record Hyphenation(int shortest, int before, int after, int[] points) {}

  /**
   * @param script OpenType tag
   */
  Word(TextShaper shaper, Type type, Face face, String script, String text) {
    this.shaper = shaper;
    this.type = type;
    this.face = face;
    this.script = script;
    this.text = text;
    this.shaped = shaper.shape(face, type, script, text);
    this.width = shaper.width(shaped, type);
    this.cuts = new Cut[text.length() + 1];
  }

  Type type() {
    return type;
  }

  Face face() {
    return face;
  }

  String script() {
    return script;
  }

  ShapedText shaped() {
    return shaped;
  }

  /** Width in points. */
  double width() {
    return width;
  }

  /** The word up to the character index {@code end}. */
  Cut cut(int end) {
    Cut known = cuts[end];
    if (known == null) {
      String start = text.substring(0, end);
      known = new Cut(width(start), width(start + "-"));
      cuts[end] = known;
    }
    return known;
  }

  private double width(String part) {
    return shaper.width(shaper.shape(face, type, script, part), type);
  }

  /** As {@link HyphenFinder#points}, for a word between spaces. */
  int[] hyphenationPoints(Setting setting) {
    Hyphenation known = hyphenation;
    if (known.shortest != setting.hyphenWord()
        || known.before != setting.hyphenBefore()
        || known.after != setting.hyphenAfter()) {
      known =
          new Hyphenation(
              setting.hyphenWord(),
              setting.hyphenBefore(),
              setting.hyphenAfter(),
              new HyphenFinder(shaper, setting).points(text, 0, text.length(), type.language()));
      hyphenation = known;
    }
    return known.points;
  }
}
