package org.octavo.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits text by script, because a font has its rules by script, and tells which way a script runs.
 */
public final class Scripts {

  /** The tag of a text that has no letters (OpenType's default script). */
  public static final String COMMON = "DFLT";

  public enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT
  }

  /**
   * One stretch of one script.
   *
   * @param script OpenType script tag, such as {@code latn}, {@code grek}, {@code cyrl}
   */
  public record Run(int start, int end, String script, Direction direction) {}

  private Scripts() {}

  /**
   * The runs of a text, without gaps. Digits, spaces and punctuation go with the letters before
   * them, at the start with the first ones after; marks go with their base.
   */
  public static List<Run> runs(String text) {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    Character.UnicodeScript current = Character.UnicodeScript.COMMON;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      Character.UnicodeScript script = script(codePoint);
      boolean changes = isOwn(script) && script != current && !together(script, current);
      if (changes && isOwn(current)) {
        runs.add(run(start, i, current));
        start = i;
      }
      if (changes) {
        current = script;
      }
      i += Character.charCount(codePoint);
    }
    if (start < text.length()) {
      runs.add(run(start, text.length(), current));
    }
    return runs;
  }

  /** The script of the first letter, as an OpenType tag; {@link #COMMON} when there is none. */
  public static String of(String text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      Character.UnicodeScript script = script(codePoint);
      if (isOwn(script)) {
        return tag(script);
      }
      i += Character.charCount(codePoint);
    }
    return COMMON;
  }

  /**
   * Whether text of a script can be set: it runs from left to right and needs no reordering or
   * joining of its letters, which this release does not do.
   */
  public static boolean isSettable(String script) {
    return switch (script) {
      case "latn",
          "grek",
          "cyrl",
          "armn",
          "geor",
          "copt",
          "goth",
          "runr",
          "cher",
          "ogam",
          "hani",
          "kana",
          "hang",
          "bopo",
          "yi  ",
          "ethi",
          "cans",
          "brai",
          "dsrt",
          COMMON ->
          true;
      default -> false;
    };
  }

  private static Character.UnicodeScript script(int codePoint) {
    if (codePoint < 0x2B0) {
      return Character.isLetter(codePoint) && codePoint != 'µ'
          ? Character.UnicodeScript.LATIN
          : Character.UnicodeScript.COMMON;
    }
    return Character.UnicodeScript.of(codePoint);
  }

  private static boolean isOwn(Character.UnicodeScript script) {
    return script != Character.UnicodeScript.COMMON
        && script != Character.UnicodeScript.INHERITED
        && script != Character.UnicodeScript.UNKNOWN;
  }

  /** OpenType has one tag for both kinds of kana. */
  private static boolean together(Character.UnicodeScript a, Character.UnicodeScript b) {
    return isOwn(a) && isOwn(b) && tag(a).equals(tag(b));
  }

  private static Run run(int start, int end, Character.UnicodeScript script) {
    return new Run(start, end, tag(script), direction(script));
  }

  private static Direction direction(Character.UnicodeScript script) {
    return switch (script) {
      case ARABIC, HEBREW, SYRIAC, THAANA, NKO, MANDAIC, SAMARITAN, ADLAM, HANIFI_ROHINGYA ->
          Direction.RIGHT_TO_LEFT;
      default -> Direction.LEFT_TO_RIGHT;
    };
  }

  /** OpenType 1.9, "Script Tags". */
  private static String tag(Character.UnicodeScript script) {
    return switch (script) {
      case LATIN -> "latn";
      case GREEK -> "grek";
      case CYRILLIC -> "cyrl";
      case ARMENIAN -> "armn";
      case GEORGIAN -> "geor";
      case COPTIC -> "copt";
      case GOTHIC -> "goth";
      case RUNIC -> "runr";
      case OGHAM -> "ogam";
      case CHEROKEE -> "cher";
      case DESERET -> "dsrt";
      case BRAILLE -> "brai";
      case ETHIOPIC -> "ethi";
      case CANADIAN_ABORIGINAL -> "cans";
      case HAN -> "hani";
      case HIRAGANA, KATAKANA -> "kana";
      case HANGUL -> "hang";
      case BOPOMOFO -> "bopo";
      case YI -> "yi  ";
      case HEBREW -> "hebr";
      case ARABIC -> "arab";
      case SYRIAC -> "syrc";
      case THAANA -> "thaa";
      case NKO -> "nko ";
      case DEVANAGARI -> "dev2";
      case BENGALI -> "bng2";
      case GURMUKHI -> "gur2";
      case GUJARATI -> "gjr2";
      case ORIYA -> "ory2";
      case TAMIL -> "tml2";
      case TELUGU -> "tel2";
      case KANNADA -> "knd2";
      case MALAYALAM -> "mlm2";
      case SINHALA -> "sinh";
      case THAI -> "thai";
      case LAO -> "lao ";
      case TIBETAN -> "tibt";
      case MYANMAR -> "mym2";
      case KHMER -> "khmr";
      case MONGOLIAN -> "mong";
      case COMMON, INHERITED, UNKNOWN -> COMMON;
      default -> "zzzz";
    };
  }
}
