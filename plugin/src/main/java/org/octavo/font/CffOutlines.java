package org.octavo.font;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * CFF outlines (Adobe Technical Note 5176), read by FontBox's charstring interpreter. Only text
 * inside pictures needs them.
 */
final class CffOutlines implements GlyphOutlines {

  private final Table table;
  private CFFFont font;

  CffOutlines(Table table) {
    this.table = table;
  }

  /** Guarded by this object: FontBox reads lazily and is not thread-safe. */
  @Override
  public synchronized GlyphOutline outline(int glyph) {
    try {
      if (font == null) {
        byte[] program = table.bytes(0, table.length());
        font = new CFFParser().parse(new RandomAccessReadBuffer(program)).get(0);
      }
      return outline(font.getType2CharString(glyph).getPath());
    } catch (IOException | RuntimeException e) {
      // FontBox throws exceptions of many kinds for damaged charstrings.
      throw new InvalidFontException(
          "The CFF outlines of a font cannot be read: " + e.getMessage());
    }
  }

  private static GlyphOutline outline(GeneralPath path) {
    List<GlyphOutline.Segment> segments = new ArrayList<>();
    double[] at = new double[6];
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      segments.add(
          switch (i.currentSegment(at)) {
            case PathIterator.SEG_MOVETO -> new GlyphOutline.Move(at[0], at[1]);
            case PathIterator.SEG_LINETO -> new GlyphOutline.Line(at[0], at[1]);
            case PathIterator.SEG_QUADTO -> new GlyphOutline.Quad(at[0], at[1], at[2], at[3]);
            case PathIterator.SEG_CUBICTO ->
                new GlyphOutline.Cubic(at[0], at[1], at[2], at[3], at[4], at[5]);
            default -> new GlyphOutline.Close();
          });
    }
    return new GlyphOutline(segments);
  }
}
