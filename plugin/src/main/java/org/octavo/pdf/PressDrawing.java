package org.octavo.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.style.Grey;
import org.octavo.svg.Pixels;
import org.octavo.svg.SvgDrawing;

/**
 * Drawings for the press. In black, every colour of the drawing becomes its grey; what is still
 * coloured or, where nothing may be, transparent afterwards is painted as fine pixels.
 */
final class PressDrawing {

  /** What printers ask of line art, pixels per inch. */
  private static final double RESOLUTION = 600;

  /** A page of US Letter at that resolution has 34 million. */
  private static final double MOST_PIXELS = 40e6;

  private static final int PAPER = 0xFFFFFF;
  private static final int[] RGB = {0xFF0000, 0xFF00, 0xFF};

  private final PDDocument document;
  private final PressEdition edition;
  private final Diagnostics diagnostics;

  PressDrawing(PDDocument document, PressEdition edition, Diagnostics diagnostics) {
    this.document = document;
    this.edition = edition;
    this.diagnostics = diagnostics;
  }

  /** Before it is drawn as vectors. */
  void prepare(PdfBoxGraphics2D graphics) {
    if (edition.painting() == Painting.BLACK) {
      graphics.setColorMapper((color, env) -> grey(color));
      graphics.setImageEncoder((doc, content, image, env) -> encode(image));
    }
  }

  private static PDColor grey(Color color) {
    return new PDColor(new float[] {Grey.of(color.getRGB()) / 255f}, PDDeviceGray.INSTANCE);
  }

  private PDImageXObject encode(Image image) {
    try {
      BufferedImage copy =
          new BufferedImage(
              image.getWidth(null), image.getHeight(null), BufferedImage.TYPE_INT_ARGB);
      Graphics2D graphics = copy.createGraphics();
      graphics.drawImage(image, 0, 0, null);
      graphics.dispose();
      return new PDImageXObject(
          new PDStream(GreyImage.lossless(document, GreyImage.grey(copy))), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * After it has been drawn as vectors.
   *
   * @param width that it is shown in, points
   */
  PdfPicture finish(
      PdfPicture vectors, SvgDrawing drawing, double width, String file, Position origin)
      throws IOException {
    PressScan scan = PressScan.of(vectors.object());
    boolean colored = edition.painting() == Painting.BLACK && scan.hasColors();
    boolean transparent = edition.flattened() && scan.isTransparent();
    if (!colored && !transparent) {
      return vectors;
    }
    diagnostics.note(
        "press-flat",
        origin,
        '"'
            + file
            + "\" has "
            + (transparent ? "transparent parts" : "colours that run into each other")
            + " and is printed as pixels",
        "Give its shapes plain colours to keep its lines as sharp as the type.");
    BufferedImage pixels = pixels(drawing, width);
    BufferedImage fit = edition.painting() == Painting.BLACK ? GreyImage.grey(pixels) : pixels;
    return new PdfPicture(
        vectors.name(), RasterImage.lossless(document, fit), Matrix.IDENTITY, vectors.words());
  }

  private static BufferedImage pixels(SvgDrawing drawing, double width) {
    double wanted = width / 72 * RESOLUTION / drawing.width();
    double most = Math.sqrt(MOST_PIXELS / (drawing.width() * drawing.height()));
    double scale = Math.min(wanted, most);
    Pixels painted =
        drawing.pixels(
            (int) Math.max(1, Math.ceil(drawing.width() * scale)),
            (int) Math.max(1, Math.ceil(drawing.height() * scale)),
            PAPER);
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
}
