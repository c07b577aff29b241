package org.octavo.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.octavo.font.Face;
import org.octavo.font.ShapedText;
import org.octavo.style.Type;

/**
 * Cuts a paragraph into {@link Unit}s: at spaces, where the style changes, and where the face or
 * the script does.
 */
final class Units {

  private final Paragraph paragraph;
  private final TypeCase type;
  private final boolean justified;
  private final List<Unit> units = new ArrayList<>();

  private Units(Paragraph paragraph, TypeCase type, boolean justified) {
    this.paragraph = paragraph;
    this.type = type;
    this.justified = justified;
  }

  /**
   * @param justified word spaces start from the ideal of {@link Demerits#SPACE} and not from the
   *     face's own
   */
  static List<Unit> of(Paragraph paragraph, TypeCase type, boolean justified) {
    Units units = new Units(paragraph, type, justified);
    for (Span span : paragraph.spans()) {
      units.cut(span);
    }
    return units.units;
  }

  private void cut(Span span) {
    String text = paragraph.text();
    int wordStart = span.start();
    Optional<Face> wordFace = Optional.empty();
    String wordScript = "";
    for (int i = span.start(); i < span.end(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      Optional<Unit> single = single(span, i, next, c);
      if (single.isPresent()) {
        letters(span, wordStart, i, wordFace, wordScript);
        units.add(single.get());
        wordStart = next;
        wordFace = Optional.empty();
        wordScript = "";
      } else {
        boolean joins =
            wordFace.isPresent()
                && (Character.getType(c) == Character.NON_SPACING_MARK
                    || c == 0xFE0E
                    || c == 0xFE0F)
                && wordFace.get().covers(c);
        Optional<Face> face = joins ? wordFace : type.faceFor(span.type(), c);
        String script = TypeCase.script(c);
        boolean otherScript =
            !script.isEmpty() && !wordScript.isEmpty() && !script.equals(wordScript);
        if (i > wordStart && (!face.equals(wordFace) || otherScript)) {
          letters(span, wordStart, i, wordFace, wordScript);
          wordStart = i;
          wordScript = "";
        }
        if (face.isEmpty()) {
          type.missing(c, paragraph.origin());
        }
        wordFace = face;
        wordScript = script.isEmpty() ? wordScript : script;
      }
      i = next;
    }
    letters(span, wordStart, span.end(), wordFace, wordScript);
  }

  /** A unit that consists of this one character. */
  private Optional<Unit> single(Span span, int start, int end, int c) {
    Type style = span.type();
    switch (c) {
      case ' ', '\u00A0':
        return Optional.of(space(span, start, end));
      case '\n', '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', 0xFE0E, 0xFE0F:
        return Optional.of(new Unit.Nothing(start, end));
      case Paragraph.OBJECT:
        Inline inline = paragraph.inlineAt(start);
        double width = inline instanceof Inline.Image image ? image.width() : 0;
        return Optional.of(new Unit.Object(start, inline, width));
      default:
        Optional<Double> fixed = fixedSpace(c).filter(em -> !type.face(style).covers(c));
        return fixed.map(
            em -> new Unit.Gap(start, end, span, type.face(style), em * style.size(), 0));
    }
  }

  private Unit space(Span span, int start, int end) {
    Type style = span.type();
    Face face = type.face(style);
    double own = face.advance(face.glyph(' ')) * style.size() / face.unitsPerEm();
    double natural = justified ? Demerits.SPACE * style.size() : own;
    double extra = style.wordSpacing() + style.letterSpacing();
    return new Unit.Gap(start, end, span, face, natural + extra, justified ? style.size() : 0);
  }

  /** Width in em of Unicode's fixed spaces, for faces without them (Unicode 15 §6.2). */
  private static Optional<Double> fixedSpace(int c) {
    return switch (c) {
      case 0x2000, 0x2002 -> Optional.of(0.5);
      case 0x2001, 0x2003, 0x3000 -> Optional.of(1.0);
      case 0x2004 -> Optional.of(1 / 3.0);
      case 0x2005 -> Optional.of(0.25);
      case 0x2006 -> Optional.of(1 / 6.0);
      case 0x2007 -> Optional.of(0.5);
      case 0x2008, 0x2009, 0x205F -> Optional.of(0.2);
      case 0x200A -> Optional.of(0.1);
      case 0x202F -> Optional.of(0.15);
      default -> Optional.empty();
    };
  }

  private void letters(Span span, int start, int end, Optional<Face> face, String script) {
    if (end <= start) {
      return;
    }
    Face shown = face.orElseGet(() -> type.face(span.type()));
    ShapedText shaped =
        type.shape(
            shown,
            span.type(),
            script.isEmpty() ? "latn" : script,
            paragraph.text().substring(start, end));
    units.add(new Unit.Letters(start, end, span, shown, shaped, type.width(shaped, span.type())));
  }
}
