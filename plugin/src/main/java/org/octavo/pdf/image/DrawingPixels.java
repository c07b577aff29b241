package org.octavo.pdf.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import org.octavo.svg.Pixels;
import org.octavo.svg.SvgDrawing;

/** Renders drawings as pixels where PDF cannot have them as vectors. */
public final class DrawingPixels {

  /** The largest number of pixels; a US Letter page at 600 pixels per inch has 34 million. */
  private static final double MAX_PIXELS = 40e6;

  private static final int BLACK = 0;
  private static final int WHITE = 0xFFFFFF;

  /** Bit masks of red, green and blue. */
  private static final int[] RGB = {0xFF0000, 0xFF00, 0xFF};

  private DrawingPixels() {}

  /**
   * The drawing on white.
   *
   * @param perUnit pixels per unit of the drawing; fewer if the image would be too large
   */
  public static BufferedImage onWhite(SvgDrawing drawing, double perUnit) {
    Pixels painted = paint(drawing, perUnit, WHITE);
    WritableRaster raster =
        Raster.createPackedRaster(
            new DataBufferInt(painted.colors(), painted.colors().length),
            painted.width(),
            painted.height(),
            painted.width(),
            RGB,
            null);
    return new BufferedImage(new DirectColorModel(24, RGB[0], RGB[1], RGB[2]), raster, false, null);
  }

  /**
   * The drawing with its transparency, found by rendering it on white and on black.
   *
   * @param perUnit pixels per unit of the drawing; fewer if the image would be too large
   */
  public static BufferedImage withAlpha(SvgDrawing drawing, double perUnit) {
    Pixels onWhite = paint(drawing, perUnit, WHITE);
    Pixels onBlack = paint(drawing, perUnit, BLACK);
    int width = onWhite.width();
    BufferedImage image = new BufferedImage(width, onWhite.height(), BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < onWhite.height(); y++) {
      for (int x = 0; x < width; x++) {
        int at = y * width + x;
        image.setRGB(x, y, argb(onWhite.colors()[at], onBlack.colors()[at]));
      }
    }
    return image;
  }

  private static int argb(int onWhite, int onBlack) {
    int through = 255;
    for (int shift = 0; shift <= 16; shift += 8) {
      through = Math.min(through, (onWhite >> shift & 0xFF) - (onBlack >> shift & 0xFF));
    }
    int alpha = 255 - Math.max(0, through);
    int argb = alpha << 24;
    for (int shift = 0; shift <= 16 && alpha > 0; shift += 8) {
      int own = ((onBlack >> shift & 0xFF) * 255 + alpha / 2) / alpha;
      argb |= Math.min(255, own) << shift;
    }
    return argb;
  }

  private static Pixels paint(SvgDrawing drawing, double perUnit, int background) {
    double most = Math.sqrt(MAX_PIXELS / (drawing.width() * drawing.height()));
    double scale = Math.min(perUnit, most);
    return drawing.pixels(
        (int) Math.max(1, Math.ceil(drawing.width() * scale)),
        (int) Math.max(1, Math.ceil(drawing.height() * scale)),
        background);
  }
}
