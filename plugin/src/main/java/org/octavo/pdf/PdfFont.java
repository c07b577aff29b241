package org.octavo.pdf;

import java.util.stream.IntStream;
import org.octavo.font.Face;
import org.octavo.layout.GlyphRun;

/** A face as one file uses it: under which name, with which glyphs, saying what. */
final class PdfFont {

  private final String name;
  private final Face face;
  private final int[] widths;
  private GlyphTexts survey = new GlyphTexts();
  private String[] texts = {};

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
    survey = new GlyphTexts();
  }

  String name() {
    return name;
  }

  Face face() {
    return face;
  }

  /** In thousandths of an em, rounded as the file's width table tells it. */
  int width(int glyph) {
    return glyph < widths.length ? widths[glyph] : 0;
  }

  /** What a reader is told that the glyph says; empty for a glyph that is not used. */
  String text(int glyph) {
    return glyph < texts.length ? texts[glyph] : "";
  }

  /** The glyphs that are used, ascending, without glyph 0, which is never shown. */
  int[] glyphs() {
    return IntStream.range(1, Math.min(texts.length, widths.length))
        .filter(glyph -> !texts[glyph].isEmpty())
        .toArray();
  }
}
