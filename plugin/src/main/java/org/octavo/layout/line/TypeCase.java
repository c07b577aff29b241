package org.octavo.layout.line;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.font.Face;
import org.octavo.font.Features;
import org.octavo.font.FontLibrary;
import org.octavo.font.ShapedText;
import org.octavo.font.Shaper;
import org.octavo.style.Type;
import org.octavo.text.HyphenationLibrary;
import org.octavo.text.Hyphenator;

/**
 * The compositor's case: faces, shaped words and hyphenation of one build, found by style. Safe for
 * several threads.
 */
public final class TypeCase {

  private final FontLibrary fonts;
  private final Shaper shaper;
  private final HyphenationLibrary hyphenation;
  private final Diagnostics diagnostics;
  private final Map<Same, Face> faces = new ConcurrentHashMap<>();
  private final Map<Asked, Shaper.Run> runs = new ConcurrentHashMap<>();

  /**
   * Styles are compared by identity: elements of one style share the value, and comparing it part
   * by part for each word costs more than shaping the word.
   */
  private record Same(Type type) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Same same && same.type == type;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(type);
    }
  }

  private record Asked(Same type, Face face, String script) {
    Shaper.Run run(Shaper shaper) {
      Type style = type.type;
      boolean ligatures = style.ligatures() && style.letterSpacing() == 0;
      return shaper.run(
          face,
          new Features(script, style.language(), style.features(), style.kerning(), ligatures));
    }
  }

  public TypeCase(
      FontLibrary fonts, Shaper shaper, HyphenationLibrary hyphenation, Diagnostics diagnostics) {
    this.fonts = fonts;
    this.shaper = shaper;
    this.hyphenation = hyphenation;
    this.diagnostics = diagnostics;
  }

  /** The face the style asks for first. */
  public Face face(Type type) {
    Same same = new Same(type);
    Face face = faces.get(same);
    if (face == null) {
      face = fonts.face(type.families(), type.weight(), type.italic(), type.size());
      faces.put(same, face);
    }
    return face;
  }

  /** The face that shows the character: the style's own, or the first fallback that covers it. */
  Optional<Face> faceFor(Type type, int codePoint) {
    Face face = face(type);
    if (face.covers(codePoint)) {
      return Optional.of(face);
    }
    return fonts.fallback(codePoint, type.families(), type.weight(), type.italic(), type.size());
  }

  void missing(int codePoint, Position position) {
    String name = Character.getName(codePoint);
    diagnostics.warning(
        "missing-glyph",
        position,
        String.format(
            Locale.ROOT,
            "no font has the character U+%04X%s",
            codePoint,
            name == null ? "" : " " + name),
        "add a font that covers it with @font-face in theme.css and name it in font-family");
  }

  ShapedText shape(Face face, Type type, String script, String text) {
    Asked asked = new Asked(new Same(type), face, script);
    Shaper.Run run = runs.get(asked);
    if (run == null) {
      run = asked.run(shaper);
      runs.put(asked, run);
    }
    return run.shape(text);
  }

  /** Advance of the shaped text in points, letter-spacing included. */
  double width(ShapedText shaped, Type type) {
    double scale = type.size() / shaped.face().unitsPerEm();
    return shaped.width() * scale + type.letterSpacing() * letters(shaped);
  }

  private static int letters(ShapedText shaped) {
    int letters = 0;
    int[] clusters = shaped.clusters();
    for (int i = 0; i < clusters.length; i++) {
      if (i == 0 || clusters[i] != clusters[i - 1]) {
        letters++;
      }
    }
    return letters;
  }

  Hyphenator hyphenator(String language) {
    return hyphenation.forLanguage(language);
  }

  /** OpenType script tag of a letter; empty for characters that belong to no script. */
  static String script(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case COMMON, INHERITED, UNKNOWN -> "";
      case CYRILLIC -> "cyrl";
      case GREEK -> "grek";
      case ARMENIAN -> "armn";
      case GEORGIAN -> "geor";
      case HAN -> "hani";
      case HIRAGANA, KATAKANA -> "kana";
      case HANGUL -> "hang";
      default -> "latn";
    };
  }
}
