package org.octavo.layout.line;

import org.octavo.font.Face;
import org.octavo.font.ShapedText;
import org.octavo.style.Setting;
import org.octavo.style.Type;

/**
 * Letters without a space in one face and style, shaped, with what is asked of them wherever they
 * stand: how wide they are up to a place where a line may end, and where they may be divided. A
 * book says most of its words many times, and each is asked once. Safe for several threads: what is
 * remembered are values, and who does not see one yet makes it again.
 */
final class Word {

  /**
   * What is longer is no word, and is shaped in parts: each place where it may be divided costs a
   * look at all that stands before it.
   */
  static final int LONGEST = 128;

  private static final Division UNDIVIDED = new Division(-1, 0, 0, new int[0]);

  private final TypeCase types;
  private final Type type;
  private final Face face;
  private final String script;
  private final String text;
  private final ShapedText shaped;
  private final double width;
  private final Cut[] cuts;
  private volatile Division division = UNDIVIDED;

  /**
   * The word up to some letter.
   *
   * @param width points
   * @param withHyphen points, kerning before the hyphen included
   */
  record Cut(double width, double withHyphen) {}

  private record Division(int shortest, int before, int after, int[] points) {}

  /**
   * @param script OpenType tag
   */
  Word(TypeCase types, Type type, Face face, String script, String text) {
    this.types = types;
    this.type = type;
    this.face = face;
    this.script = script;
    this.text = text;
    this.shaped = types.shape(face, type, script, text);
    this.width = types.width(shaped, type);
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

  /** Points. */
  double width() {
    return width;
  }

  Cut cut(int letters) {
    Cut known = cuts[letters];
    if (known == null) {
      String start = text.substring(0, letters);
      known = new Cut(width(start), width(start + "-"));
      cuts[letters] = known;
    }
    return known;
  }

  private double width(String part) {
    return types.width(types.shape(face, type, script, part), type);
  }

  /** As {@link Hyphens#points}, for a word that stands between spaces. */
  int[] hyphenationPoints(Setting setting) {
    Division known = division;
    if (known.shortest != setting.hyphenWord()
        || known.before != setting.hyphenBefore()
        || known.after != setting.hyphenAfter()) {
      known =
          new Division(
              setting.hyphenWord(),
              setting.hyphenBefore(),
              setting.hyphenAfter(),
              new Hyphens(types, setting).points(text, 0, text.length(), type.language()));
      division = known;
    }
    return known.points;
  }
}
