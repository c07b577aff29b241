package org.octavo.font;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * CFF contours, drawn by FontBox's charstring interpreter. Only the text inside a picture needs
 * them.
 */
final class CffOutlines implements GlyphOutlines {

  private final byte[] program;
  private OpenTypeFont font;

  CffOutlines(byte[] program) {
    this.program = program;
  }

  /** FontBox reads lazily and is not made for several threads. */
  @Override
  public synchronized Outline outline(int glyph) {
    try {
      if (font == null) {
        font = new OTFParser().parse(new RandomAccessReadBuffer(program));
      }
      return outline(font.getCFF().getFont().getType2CharString(glyph).getPath());
    } catch (IOException e) {
      throw new FontFault("The CFF outlines of a font cannot be read: " + e.getMessage());
    }
  }

  private static Outline outline(GeneralPath path) {
    List<Outline.Segment> segments = new ArrayList<>();
    double[] at = new double[6];
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      segments.add(
          switch (i.currentSegment(at)) {
            case PathIterator.SEG_MOVETO -> new Outline.Move(at[0], at[1]);
            case PathIterator.SEG_LINETO -> new Outline.Line(at[0], at[1]);
            case PathIterator.SEG_QUADTO -> new Outline.Quad(at[0], at[1], at[2], at[3]);
            case PathIterator.SEG_CUBICTO ->
                new Outline.Cubic(at[0], at[1], at[2], at[3], at[4], at[5]);
            default -> new Outline.Close();
          });
    }
    return new Outline(segments);
  }
}
