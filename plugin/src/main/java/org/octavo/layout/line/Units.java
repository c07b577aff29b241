package org.octavo.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.octavo.font.Face;
import org.octavo.style.Type;
import org.octavo.text.Scripts;

/**
 * Splits a paragraph into {@link Unit}s at spaces and where the style, the face or the script
 * changes.
 */
final class Units {

  private final Paragraph paragraph;
  private final TextShaper shaper;
  private final boolean justified;
  private final List<Unit> units = new ArrayList<>();

  private Units(Paragraph paragraph, TextShaper shaper, boolean justified) {
    this.paragraph = paragraph;
    this.shaper = shaper;
    this.justified = justified;
  }

  /**
   * @param justified whether the natural word space is {@link Demerits#SPACE} instead of the font's
   */
  static List<Unit> of(Paragraph paragraph, TextShaper shaper, boolean justified) {
    Units units = new Units(paragraph, shaper, justified);
    for (Span span : paragraph.spans()) {
      units.cut(span);
    }
    return units.units;
  }

  private void cut(Span span) {
    String text = paragraph.text();
    WordCache plain = shaper.wordCache(span.type());
    int wordStart = span.start();
    for (int i = span.start(); i < span.end(); ) {
      char c = text.charAt(i);
      if (isPlainCharacter(c)) {
        i++;
        continue;
      }
      int codePoint = text.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      Optional<Unit> single = single(span, i, next, codePoint);
      if (single.isPresent()) {
        word(span, wordStart, i, plain);
        units.add(single.get());
        wordStart = next;
      }
      i = next;
    }
    word(span, wordStart, span.end(), plain);
  }

  /** Fast test for common characters that are never a unit of their own. */
  private static boolean isPlainCharacter(char c) {
    return c > ' ' && c < 0xA0 || c > 0xAD && c < 0x2000 || c > 0x200D && c < 0x2028;
  }

  private void word(Span span, int start, int end, WordCache plain) {
    int from = start;
    for (int to = partEnd(from, end); from < to; from = to, to = partEnd(from, end)) {
      part(span, from, to, plain);
    }
  }

  /** End of the next part of a long token; does not separate a base character from its marks. */
  private int partEnd(int from, int end) {
    String text = paragraph.text();
    int to = Math.min(end, from + Word.LONGEST);
    while (to < end && to > from + 1 && isMark(text.codePointAt(to))) {
      to--;
    }
    return to < end && Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
  }

  private void part(Span span, int start, int end, WordCache plain) {
    String word = paragraph.text().substring(start, end);
    List<WordCache.Part> parts = plain.parts(word);
    if (!parts.isEmpty()) {
      addText(span, start, parts);
      return;
    }
    for (Scripts.Run run : Scripts.runs(word)) {
      String script = run.script().equals(Scripts.COMMON) ? TextShaper.LATIN : run.script();
      ofScript(span, start + run.start(), start + run.end(), script);
    }
  }

  /**
   * Uses one face for a whole word of one script if possible, so that accented letters do not come
   * from another face than the rest. Symbols may come from another face.
   */
  private void ofScript(Span span, int start, int end, String script) {
    String run = paragraph.text().substring(start, end);
    Face own = shaper.face(span.type());
    if (own.covers(run)) {
      addText(span, start, end, own, script);
      return;
    }
    boolean lettersMissing =
        run.codePoints().anyMatch(c -> Character.isLetter(c) && !own.covers(c));
    Optional<Face> whole = lettersMissing ? shaper.faceFor(span.type(), run) : Optional.empty();
    if (whole.isPresent()) {
      addText(span, start, end, whole.get(), script);
    } else {
      byCharacter(span, start, end, script);
    }
  }

  private void byCharacter(Span span, int start, int end, String script) {
    String text = paragraph.text();
    int from = start;
    Optional<Face> face = Optional.empty();
    for (int i = start; i < end; ) {
      int c = text.codePointAt(i);
      boolean joins = i > from && isMark(c) && face.isPresent() && face.get().covers(c);
      Optional<Face> shown = joins ? face : shaper.faceFor(span.type(), c);
      if (i > from && !shown.equals(face)) {
        addText(span, from, i, face.orElseGet(() -> shaper.face(span.type())), script);
        from = i;
      }
      if (shown.isEmpty() && Scripts.isSettable(script)) {
        shaper.reportMissingGlyph(c, paragraph.originAt(i));
      }
      face = shown;
      i += Character.charCount(c);
    }
    addText(span, from, end, face.orElseGet(() -> shaper.face(span.type())), script);
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** The unit for a character that is a unit of its own; empty for others. */
  private Optional<Unit> single(Span span, int start, int end, int c) {
    Type style = span.type();
    switch (c) {
      case ' ', '\u00A0':
        return Optional.of(space(span, start, end));
      case '\n', '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', 0xFE0E, 0xFE0F:
        return Optional.of(new Unit.ZeroWidth(start, end));
      case Paragraph.OBJECT:
        Inline inline = paragraph.inlineAt(start);
        double width = inline instanceof Inline.Image image ? image.width() : 0;
        return Optional.of(new Unit.InlineBox(start, inline, width));
      default:
        Optional<Double> fixed = fixedSpace(c).filter(em -> !shaper.face(style).covers(c));
        return fixed.map(
            em -> new Unit.Gap(start, end, span, shaper.face(style), em * style.size(), 0));
    }
  }

  private Unit space(Span span, int start, int end) {
    Type style = span.type();
    Face face = shaper.face(style);
    double own = face.advance(face.glyph(' ')) * style.size() / face.unitsPerEm();
    double natural = justified ? Demerits.SPACE * style.size() : own;
    double extra = style.wordSpacing() + style.letterSpacing();
    return new Unit.Gap(start, end, span, face, natural + extra, justified ? style.size() : 0);
  }

  /** Width of Unicode's fixed-width spaces, em; for faces without them (Unicode 15 §6.2). */
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

  private void addText(Span span, int start, int end, Face face, String script) {
    String text = paragraph.text().substring(start, end);
    addText(span, start, WordCache.parts(text, shaper, span.type(), face, script));
  }

  private void addText(Span span, int start, List<WordCache.Part> parts) {
    for (WordCache.Part part : parts) {
      int from = start + part.start();
      int to = start + part.end();
      Type own = part.word().type();
      Span partSpan = own == span.type() ? span : span.part(from, to).restyled(t -> own);
      units.add(new Unit.Text(from, to, partSpan, part.word()));
    }
  }
}
