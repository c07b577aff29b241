package org.octavo.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into runs of one script and direction, as shaping needs them: fonts group their rules
 * by script.
 */
public final class Scripts {

  /** The tag of text without letters (OpenType's default script). */
  public static final String COMMON = "DFLT";

  private static final String LATIN = "latn";

  /** The tag of a script that is not in the table; no font has it. */
  private static final String UNKNOWN = "zzzz";

  /**
   * Scripts by Java's names for those of Unicode, with their tags (OpenType 1.9.1, "Script Tags").
   * A string, because searching it needs no class and no table when a build begins.
   */
  private static final String TAGS =
      " "
          + "GREEK:grek CYRILLIC:cyrl ARMENIAN:armn GEORGIAN:geor COPTIC:copt "
          + "GOTHIC:goth RUNIC:runr OGHAM:ogam CHEROKEE:cher DESERET:dsrt BRAILLE:brai "
          + "ETHIOPIC:ethi CANADIAN_ABORIGINAL:cans HAN:hani HIRAGANA:kana KATAKANA:kana "
          + "HANGUL:hang BOPOMOFO:bopo YI:yi HEBREW:hebr ARABIC:arab SYRIAC:syrc THAANA:thaa "
          + "NKO:nko DEVANAGARI:dev2 BENGALI:bng2 GURMUKHI:gur2 GUJARATI:gjr2 ORIYA:ory2 "
          + "TAMIL:tml2 TELUGU:tel2 KANNADA:knd2 MALAYALAM:mlm2 SINHALA:sinh THAI:thai "
          + "LAO:lao TIBETAN:tibt MYANMAR:mym2 KHMER:khmr MONGOLIAN:mong ";

  public enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT
  }

  /**
   * A run of text in one script.
   *
   * @param script OpenType script tag, such as {@code latn}, {@code grek}, {@code cyrl}
   */
  public record Run(int start, int end, String script, Direction direction) {}

  private Scripts() {}

  /**
   * Returns the runs of a text, without gaps. Digits, spaces and punctuation belong to the run of
   * the letters before them; at the start, to the first run. Marks belong to the run of their base.
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

  /** The OpenType tag of the first letter's script; {@link #COMMON} if there is no letter. */
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
   * Whether Octavo can set text in a script. This release cannot set scripts that run from right to
   * left, or whose letters are reordered or joined.
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

  private static String tag(Character.UnicodeScript script) {
    if (script == Character.UnicodeScript.LATIN) {
      return LATIN;
    }
    if (!isOwn(script)) {
      return COMMON;
    }
    String entry = " " + script.name() + ":";
    int start = TAGS.indexOf(entry);
    if (start < 0) {
      return UNKNOWN;
    }
    int tag = start + entry.length();
    return (TAGS.substring(tag, TAGS.indexOf(' ', tag)) + "  ").substring(0, 4);
  }
}
