package org.octavo.layout.line;

import java.util.ArrayList;
import java.util.List;
import org.octavo.font.Face;
import org.octavo.style.Type;

/**
 * Divides a word where capitals need another style. Runs of capitals are letter-spaced, because
 * fonts fit capitals to the lower-case letter that usually follows (Bringhurst, The Elements of
 * Typographic Style, 2.1.6). Missing small capitals are synthesized from scaled capitals.
 */
final class Capitals {

  /**
   * Size of synthesized small capitals relative to the type size: a little above the x-height of
   * most text faces.
   */
  static final double SMALL = 0.8;

  /** Letter-spacing of a run of capitals, em; Bringhurst recommends 5 to 10 % of the type size. */
  static final double SPACING = 0.05;

  /** Shorter sequences are usually the initials of a name and are not spaced. */
  private static final int SHORTEST_RUN = 3;

  /**
   * A part of a word in one style.
   *
   * @param type the word's own instance if the style does not change
   */
  record Segment(int start, int end, Type type) {}

  private final TextShaper shaper;
  private final Type type;
  private final String word;

  private Capitals(TextShaper shaper, Type type, String word) {
    this.shaper = shaper;
    this.type = type;
    this.word = word;
  }

  /**
   * The parts of a word, in order.
   *
   * @param makeSmall whether small capitals must be synthesized
   */
  static List<Segment> of(String word, TextShaper shaper, Type type, Face face, boolean makeSmall) {
    Capitals casing = new Capitals(shaper, type, word);
    if (makeSmall) {
      return casing.smallCapitals();
    }
    boolean fixed = face.advance(face.glyph('i')) == face.advance(face.glyph('M'));
    return type.letterSpacing() != 0 || fixed || usesSmallCapsFeature(type)
        ? List.of(new Segment(0, word.length(), type))
        : casing.spacedCapitals();
  }

  private static boolean usesSmallCapsFeature(Type type) {
    return type.features().containsKey("smcp") || type.features().containsKey("c2sc");
  }

  private List<Segment> smallCapitals() {
    boolean all = type.features().containsKey("c2sc");
    Type small = shaper.vary(type, TextShaper.Variation.SMALL);
    List<Segment> segments = new ArrayList<>();
    int start = 0;
    while (start < word.length()) {
      boolean scaled = isScaled(word.codePointAt(start), all);
      int end = start;
      while (end < word.length()
          && (isMark(word.charAt(end)) || isScaled(word.codePointAt(end), all) == scaled)) {
        end += Character.charCount(word.codePointAt(end));
      }
      segments.add(new Segment(start, end, scaled ? small : type));
      start = end;
    }
    return segments;
  }

  private static boolean isScaled(int c, boolean all) {
    return Character.isLowerCase(c) || all && Character.isUpperCase(c);
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private List<Segment> spacedCapitals() {
    List<Segment> segments = new ArrayList<>();
    int done = 0;
    for (int start = 0; start < word.length(); ) {
      int end = start;
      while (end < word.length() && Character.isUpperCase(word.charAt(end))) {
        end++;
      }
      if (end - start >= SHORTEST_RUN) {
        if (start > done) {
          segments.add(new Segment(done, start, type));
        }
        segments.add(new Segment(start, end, shaper.vary(type, TextShaper.Variation.SPACED)));
        done = end;
      }
      start = Math.max(end, start + 1);
    }
    if (done < word.length()) {
      segments.add(new Segment(done, word.length(), type));
    }
    return segments;
  }
}
