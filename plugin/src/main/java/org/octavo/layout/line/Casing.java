package org.octavo.layout.line;

import java.util.ArrayList;
import java.util.List;
import org.octavo.font.Face;
import org.octavo.style.Type;

/**
 * Sets what stands in capitals: runs of them are spaced a little, because capitals are drawn to
 * stand before small letters (Bringhurst 3.2.2, typography item 17); small capitals that the face
 * does not have are made of scaled ones.
 */
final class Casing {

  /** Of a capital's size: between the height of small letters and a shout. */
  static final double SMALL = 0.8;

  /** White after each capital of a run, in em. */
  static final double SPACING = 0.05;

  /** Initials are not a run. */
  private static final int RUN = 3;

  /**
   * A part of a word in one type.
   *
   * @param type the given one itself where nothing changes
   */
  record Segment(int start, int end, Type type) {}

  private final TypeCase types;
  private final Type type;
  private final String word;

  private Casing(TypeCase types, Type type, String word) {
    this.types = types;
    this.type = type;
    this.word = word;
  }

  /**
   * @param makeSmall small capitals are asked for, and the face has none
   */
  static List<Segment> of(String word, TypeCase types, Type type, Face face, boolean makeSmall) {
    Casing casing = new Casing(types, type, word);
    if (makeSmall) {
      return casing.small();
    }
    boolean fixed = face.advance(face.glyph('i')) == face.advance(face.glyph('M'));
    return type.letterSpacing() != 0 || fixed || isSmall(type)
        ? List.of(new Segment(0, word.length(), type))
        : casing.capitals();
  }

  private static boolean isSmall(Type type) {
    return type.features().containsKey("smcp") || type.features().containsKey("c2sc");
  }

  private List<Segment> small() {
    boolean all = type.features().containsKey("c2sc");
    Type small = types.vary(type, TypeCase.Variation.SMALL);
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

  private List<Segment> capitals() {
    List<Segment> segments = new ArrayList<>();
    int done = 0;
    for (int start = 0; start < word.length(); ) {
      int end = start;
      while (end < word.length() && Character.isUpperCase(word.charAt(end))) {
        end++;
      }
      if (end - start >= RUN) {
        if (start > done) {
          segments.add(new Segment(done, start, type));
        }
        segments.add(new Segment(start, end, types.vary(type, TypeCase.Variation.SPACED)));
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
