package org.octavo.pdf.font;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.octavo.font.Face;
import org.octavo.layout.ink.GlyphRun;

/** A face as one file uses it: under which name, with which glyphs, saying what. */
public final class PdfFont {

  /** A code has two bytes, and the last is no character's. */
  private static final int CODES = 0xFFFF;

  private final String name;
  private final Face face;
  private final int[] widths;
  private GlyphTexts survey = new GlyphTexts();
  private String[] texts = {};
  private List<Alias> aliases = List.of();
  private Map<Integer, List<Alias>> aliasesByGlyph = Map.of();

  /**
   * A code beyond the face's own glyphs that shows one of them and says something else.
   *
   * @param glyph that is shown
   */
  record Alias(int code, int glyph, String text) {}

  /**
   * @param name in the resources of the pages
   */
  PdfFont(String name, Face face) {
    this.name = name;
    this.face = face;
    widths = new int[face.glyphCount()];
    for (int glyph = 0; glyph < widths.length; glyph++) {
      widths[glyph] = Math.round(face.advance(glyph) * 1000f / face.unitsPerEm());
    }
  }

  void survey(GlyphRun run) {
    survey.survey(run);
  }

  /** Ends the survey; from here on the font can be read from several threads. */
  void settle() {
    texts = survey.settle();
    if (!face.cff()) {
      aliases = aliases(survey.others());
      aliasesByGlyph = aliases.stream().collect(Collectors.groupingBy(Alias::glyph));
    }
    survey = new GlyphTexts();
  }

  private List<Alias> aliases(List<GlyphTexts.Other> others) {
    int first = face.glyphCount();
    return IntStream.range(0, Math.min(others.size(), CODES - first))
        .mapToObj(i -> new Alias(first + i, others.get(i).glyph(), others.get(i).text()))
        .toList();
  }

  /** In the order of their codes; none in a face with CFF outlines, whose codes are its glyphs. */
  List<Alias> aliases() {
    return aliases;
  }

  /** The code that shows the glyph and says the part of the text. */
  public OptionalInt alias(int glyph, String text, int start, int end) {
    for (Alias alias : aliasesByGlyph.getOrDefault(glyph, List.of())) {
      if (alias.text.length() == end - start && text.startsWith(alias.text, start)) {
        return OptionalInt.of(alias.code);
      }
    }
    return OptionalInt.empty();
  }

  public String name() {
    return name;
  }

  Face face() {
    return face;
  }

  /** In thousandths of an em, rounded as the file's width table tells it. */
  public int width(int glyph) {
    return glyph < widths.length ? widths[glyph] : 0;
  }

  /** What a reader is told that the glyph says; empty for a glyph that is not used. */
  public String text(int glyph) {
    return glyph < texts.length ? texts[glyph] : "";
  }

  /** The glyphs that are used, ascending, without glyph 0, which is never shown. */
  int[] glyphs() {
    return IntStream.range(1, Math.min(texts.length, widths.length))
        .filter(glyph -> !texts[glyph].isEmpty())
        .toArray();
  }
}
