package org.octavo.font;

import java.text.Normalizer;

/**
 * Maps characters to glyphs, before any feature. Composes a letter and its marks if the face has
 * the composed character, decomposes characters that the face does not have, and replaces missing
 * spaces by the plain space with their width. The result is that of HarfBuzz's normalizer.
 */
final class GlyphMapper {

  private static final char SPACE = ' ';
  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char HYPHEN_MINUS = '-';
  private static final char HYPHEN = '\u2010';
  private static final char NON_BREAKING_HYPHEN = '\u2011';
  private static final char FRACTION_SLASH = '\u2044';
  static final char ZERO_WIDTH_NON_JOINER = '\u200C';

  /**
   * The first code point of marks; of the invisible characters, only the soft hyphen is below it.
   */
  private static final int FIRST_MARK = 0x300;

  private static final char SOFT_HYPHEN = '\u00AD';

  /** Maximum length of a letter with its marks; longer ones are not composed. */
  private static final int LONGEST_LETTER = 64;

  private final Face face;
  private final GlyphDefinitions definitions;
  private final String text;
  private final GlyphBuffer buffer;

  private GlyphMapper(Face face, String text) {
    this.face = face;
    this.text = text;
    definitions = face.layout().definitions;
    buffer = new GlyphBuffer(text.length());
  }

  static GlyphBuffer map(Face face, String text) {
    GlyphMapper mapper = new GlyphMapper(face, text);
    mapper.mapText();
    return mapper.buffer;
  }

  /** Whether a code point without a glyph can be displayed. */
  static boolean canReplace(Face face, int codePoint) {
    if (isInvisible(codePoint) || codePoint == '\n' || codePoint == '\t') {
      return true;
    }
    if (spaceWidth(face, codePoint) >= 0 || replacement(face, codePoint) != 0) {
      return true;
    }
    String parts = parts(face, codePoint);
    return !parts.isEmpty() && face.hasFeature("mark");
  }

  private void mapText() {
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      int end = at + Character.charCount(codePoint);
      while (end < text.length() && isMark(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      if (end - at == Character.charCount(codePoint)) {
        append(codePoint, at);
      } else {
        appendCluster(at, end);
      }
      at = end;
    }
    markFractions();
  }

  private static boolean isMark(int codePoint) {
    if (codePoint < FIRST_MARK) {
      return false;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private void appendCluster(int start, int end) {
    String letter = text.substring(start, end);
    boolean composes = letter.length() <= LONGEST_LETTER;
    String composed = composes ? Normalizer.normalize(letter, Normalizer.Form.NFC) : letter;
    for (int i = 0; i < composed.length(); ) {
      int codePoint = composed.codePointAt(i);
      append(codePoint, start);
      i += Character.charCount(codePoint);
    }
  }

  private void append(int codePoint, int cluster) {
    if (isInvisible(codePoint)) {
      if (codePoint == ZERO_WIDTH_NON_JOINER) {
        buffer.append(face.glyph(SPACE), cluster, GlyphDefinitions.UNKNOWN, 0);
        buffer.mask[buffer.size - 1] = 0;
      }
      return;
    }
    int glyph = face.glyph(codePoint);
    if (glyph != 0) {
      append(glyph, codePoint, cluster, GlyphBuffer.OF_FACE);
      return;
    }
    int width = spaceWidth(face, codePoint);
    if (width >= 0) {
      append(face.glyph(SPACE), SPACE, cluster, width);
      return;
    }
    int replacement = replacement(face, codePoint);
    if (replacement != 0) {
      append(face.glyph(replacement), replacement, cluster, GlyphBuffer.OF_FACE);
      return;
    }
    String parts = parts(face, codePoint);
    if (parts.isEmpty()) {
      append(0, codePoint, cluster, GlyphBuffer.OF_FACE);
    }
    for (int i = 0; i < parts.length(); ) {
      int part = parts.codePointAt(i);
      append(face.glyph(part), part, cluster, GlyphBuffer.OF_FACE);
      i += Character.charCount(part);
    }
  }

  private void append(int glyph, int codePoint, int cluster, int width) {
    buffer.append(glyph, cluster, kind(glyph, codePoint), width);
  }

  private int kind(int glyph, int codePoint) {
    if (definitions.known()) {
      return definitions.kind(glyph);
    }
    boolean mark =
        codePoint >= FIRST_MARK && Character.getType(codePoint) == Character.NON_SPACING_MARK;
    return mark ? GlyphDefinitions.MARK : GlyphDefinitions.BASE;
  }

  /** A character with the same appearance that the face has, or 0. */
  private static int replacement(Face face, int codePoint) {
    int same =
        switch (codePoint) {
          case NON_BREAKING_HYPHEN -> face.glyph(HYPHEN) != 0 ? HYPHEN : HYPHEN_MINUS;
          case HYPHEN -> HYPHEN_MINUS;
          case '\t', '\n', '\r' -> SPACE;
          default -> 0;
        };
    return same != 0 && face.glyph(same) != 0 ? same : 0;
  }

  /**
   * Decomposes a character canonically, mark by mark, until the face has all parts.
   *
   * @return the parts; empty if the face does not have them
   */
  private static String parts(Face face, int codePoint) {
    if (codePoint < 0xC0 || !Character.isValidCodePoint(codePoint)) {
      return "";
    }
    String whole = Character.toString(codePoint);
    String composed = Normalizer.normalize(whole, Normalizer.Form.NFC);
    if (!composed.equals(whole) && hasAll(face, composed)) {
      return composed;
    }
    String rest = Normalizer.normalize(whole, Normalizer.Form.NFD);
    String marks = "";
    while (rest.codePointCount(0, rest.length()) > 1) {
      int last = rest.codePointBefore(rest.length());
      if (face.glyph(last) == 0) {
        return "";
      }
      marks = Character.toString(last) + marks;
      rest = rest.substring(0, rest.length() - Character.charCount(last));
      String base = Normalizer.normalize(rest, Normalizer.Form.NFC);
      if (base.codePointCount(0, base.length()) == 1 && hasAll(face, base)) {
        return base + marks;
      }
    }
    return "";
  }

  private static boolean hasAll(Face face, String characters) {
    for (int i = 0; i < characters.length(); ) {
      int codePoint = characters.codePointAt(i);
      if (face.glyph(codePoint) == 0) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return true;
  }

  /**
   * The width of a space in font units (Unicode 15, section 6.2); -1 if the character is not a
   * space or the face has no plain space.
   */
  private static int spaceWidth(Face face, int codePoint) {
    boolean space =
        codePoint == NO_BREAK_SPACE
            || codePoint >= 0x2000 && codePoint <= 0x200A
            || codePoint == 0x202F
            || codePoint == 0x205F
            || codePoint == 0x3000;
    if (!space || face.glyph(SPACE) == 0) {
      return -1;
    }
    int em = face.unitsPerEm();
    return switch (codePoint) {
      case 0x2000, 0x2002 -> (em + 1) / 2;
      case 0x2001, 0x2003, 0x3000 -> em;
      case 0x2004 -> (em + 1) / 3;
      case 0x2005 -> (em + 2) / 4;
      case 0x2006 -> (em + 3) / 6;
      case 0x2007 -> face.advance(face.glyph('0'));
      case 0x2008 -> face.advance(face.glyph('.'));
      case 0x2009 -> (em + 2) / 5;
      case 0x200A -> (em + 8) / 16;
      case 0x202F -> face.advance(face.glyph(SPACE)) / 2;
      case 0x205F -> em * 4 / 18;
      default -> face.advance(face.glyph(SPACE));
    };
  }

  /**
   * Whether the code point is default-ignorable (Unicode, DerivedCoreProperties); only those that
   * occur in the text of books.
   */
  static boolean isInvisible(int codePoint) {
    if (codePoint < FIRST_MARK) {
      return codePoint == SOFT_HYPHEN;
    }
    return codePoint >= 0x200B && codePoint <= 0x200F
        || codePoint >= 0x202A && codePoint <= 0x202E
        || codePoint >= 0x2060 && codePoint <= 0x206F
        || codePoint >= 0xFE00 && codePoint <= 0xFE0F
        || codePoint >= 0x180B && codePoint <= 0x180F
        || codePoint >= 0xE0000 && codePoint <= 0xE0FFF
        || codePoint == 0x034F
        || codePoint == 0x061C
        || codePoint == 0xFEFF;
  }

  /** Marks digits before a fraction slash as numerators and those after it as denominators. */
  private void markFractions() {
    if (text.indexOf(FRACTION_SLASH) < 0) {
      return;
    }
    for (int slash = 0; slash < buffer.size; slash++) {
      if (text.charAt(buffer.cluster[slash]) != FRACTION_SLASH) {
        continue;
      }
      int start = slash;
      while (start > 0 && isDigit(start - 1)) {
        start--;
      }
      int end = slash + 1;
      while (end < buffer.size && isDigit(end)) {
        end++;
      }
      if (start < slash && end > slash + 1) {
        markFraction(start, slash, end);
      }
    }
    buffer.masks |= WantedFeatures.NUMERATOR | WantedFeatures.DENOMINATOR | WantedFeatures.FRACTION;
  }

  private void markFraction(int start, int slash, int end) {
    for (int i = start; i < end; i++) {
      buffer.mask[i] |= WantedFeatures.FRACTION;
      if (i != slash) {
        buffer.mask[i] |= i < slash ? WantedFeatures.NUMERATOR : WantedFeatures.DENOMINATOR;
      }
    }
  }

  private boolean isDigit(int row) {
    return Character.getType(text.charAt(buffer.cluster[row])) == Character.DECIMAL_DIGIT_NUMBER;
  }
}
