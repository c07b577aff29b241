package org.octavo.pdf.font;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.octavo.font.Face;
import org.octavo.layout.ink.GlyphRun;

/** A face in one file: its name, the glyphs that are used, and the text of their codes. */
public final class PdfFont {

  /** The number of codes: two bytes without 0xFFFF, which is not a character. */
  private static final int CODES = 0xFFFF;

  private final String name;
  private final Face face;
  private final int[] widths;
  private GlyphTexts survey = new GlyphTexts();
  private String[] texts = {};
  private List<Alias> aliases = List.of();
  private Map<Integer, List<Alias>> aliasesByGlyph = Map.of();

  /**
   * A further code for a glyph, with another text.
   *
   * @param code beyond the glyph ids of the face
   * @param glyph that it shows
   */
  record Alias(int code, int glyph, String text) {}

  /**
   * @param name in the resources of pages
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

  /** Ends the survey. Afterwards the font is immutable, so threads may share it. */
  void endSurvey() {
    texts = survey.mostFrequent();
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

  /** By ascending code; empty for a face with CFF outlines, whose codes must be glyph ids. */
  List<Alias> aliases() {
    return aliases;
  }

  /** The further code for a glyph with the given part of the text. */
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

  /** The advance in thousandths of an em, rounded as in the width table of the file. */
  public int width(int glyph) {
    return glyph < widths.length ? widths[glyph] : 0;
  }

  /** The text of the glyph's own code; empty for a glyph that is not used. */
  public String text(int glyph) {
    return glyph < texts.length ? texts[glyph] : "";
  }

  /** The glyphs that are used, ascending, without glyph 0, which is never painted. */
  int[] glyphs() {
    return IntStream.range(1, Math.min(texts.length, widths.length))
        .filter(glyph -> !texts[glyph].isEmpty())
        .toArray();
  }
}
