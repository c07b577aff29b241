package org.octavo.layout.line;

import java.util.Optional;
import org.octavo.font.Face;
import org.octavo.layout.ink.GlyphRun;
import org.octavo.layout.ink.Glyphs;
import org.octavo.layout.ink.Owner;
import org.octavo.style.Type;

/**
 * The continuation mark at the end of a wrapped line of code. It is an artifact: visible, but not
 * read aloud or copied.
 *
 * @param run empty if no font has a suitable character
 * @param width including the space before it, points
 */
record ContinuationMark(Optional<GlyphRun> run, double width) {

  /** In order of preference; the bundled fonts have the second and the third. */
  private static final int[] SIGNS = {'↩', '⮐', '⏎'};

  /** Size relative to the code; smaller, so that readers do not mistake it for code. */
  static final double SIZE = 0.85;

  /** Space before the mark, em of the code's type size. */
  private static final double GAP = 0.3;

  static ContinuationMark in(Span span, TextShaper shaper) {
    Type style = shaper.vary(span.type(), TextShaper.Variation.HOOK);
    for (int sign : SIGNS) {
      Optional<Face> face = shaper.faceFor(style, sign);
      if (face.isPresent()) {
        return of(face.get(), style, sign, GAP * span.type().size());
      }
    }
    return new ContinuationMark(Optional.empty(), 0);
  }

  private static ContinuationMark of(Face face, Type style, int sign, double gap) {
    int glyph = face.glyph(sign);
    double advance = face.advance(glyph) * style.size() / face.unitsPerEm();
    Glyphs glyphs =
        new Glyphs(
            new int[] {glyph}, new double[] {advance}, new double[0], new double[0], new int[] {0});
    GlyphRun run = new GlyphRun(face, style, 1, glyphs, Character.toString(sign));
    return new ContinuationMark(Optional.of(run), advance + gap);
  }

  /**
   * Places the mark flush with the right edge of the measure.
   *
   * @param measure in points
   */
  Line.Piece at(double measure) {
    GlyphRun sign = run.orElseThrow();
    SpanSource source = SpanSource.generated(new Owner.Artifact(Owner.Kind.HOOK), "");
    return new Line.Letters(measure - sign.width(), sign, source, sign.width());
  }
}
