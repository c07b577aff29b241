package org.octavo.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;

/** Shapes text with the HarfBuzz of the JDK, through AWT. */
final class HarfBuzz {

  private static final FontRenderContext FRACTIONAL = new FontRenderContext(null, true, true);

  private final Font font;

  HarfBuzz(Face face) throws IOException, FontFormatException {
    font =
        Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.program()))
            .deriveFont((float) face.unitsPerEm())
            .deriveFont(
                Map.of(
                    TextAttribute.KERNING,
                    TextAttribute.KERNING_ON,
                    TextAttribute.LIGATURES,
                    TextAttribute.LIGATURES_ON));
  }

  /** Each glyph with its position, and the final position of the pen. */
  String shape(String text) {
    GlyphVector glyphs =
        font.layoutGlyphVector(
            FRACTIONAL, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
    int count = glyphs.getNumGlyphs();
    float[] places = glyphs.getGlyphPositions(0, count + 1, null);
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < count; i++) {
      line.append(glyphs.getGlyphCode(i))
          .append('@')
          .append(Math.round(places[2 * i]))
          .append(',')
          .append(Math.round(-places[2 * i + 1]))
          .append(' ');
    }
    return line.append(Math.round(places[2 * count])).toString();
  }

  /** The same for the result of Octavo's shaper. */
  static String show(ShapedText shaped) {
    StringBuilder line = new StringBuilder();
    int pen = 0;
    for (int i = 0; i < shaped.size(); i++) {
      line.append(shaped.glyphs()[i])
          .append('@')
          .append(pen + shaped.xOffsets()[i])
          .append(',')
          .append(shaped.yOffsets()[i])
          .append(' ');
      pen += shaped.advances()[i];
    }
    return line.append(pen).toString();
  }
}
