package org.octavo.pdf.press;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.pdf.content.Painting;
import org.octavo.pdf.image.DrawingPixels;
import org.octavo.pdf.image.GreyImage;
import org.octavo.pdf.image.Matrix;
import org.octavo.pdf.image.PdfPicture;
import org.octavo.pdf.image.RasterImage;
import org.octavo.pdf.image.SvgPainter;
import org.octavo.style.Grey;
import org.octavo.svg.SvgDrawing;

/**
 * Converts drawings for the print edition. If it is printed in black, colours become greys. A
 * drawing that then still has colours, or transparency where that is not allowed, is rendered as
 * pixels.
 */
final class PressDrawing {

  /** The resolution that printers ask for line art, in pixels per inch. */
  private static final double RESOLUTION = 600;

  private final PDDocument document;
  private final PressEdition edition;
  private final Diagnostics diagnostics;

  PressDrawing(PDDocument document, PressEdition edition, Diagnostics diagnostics) {
    this.document = document;
    this.edition = edition;
    this.diagnostics = diagnostics;
  }

  /** Prepares the graphics before the drawing is drawn as vectors. */
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
   * The picture for the file: the vectors, or pixels if the vectors cannot be printed.
   *
   * @param width of the drawing on the page, in points
   */
  PdfPicture finish(
      SvgPainter.Vectors drawn, SvgDrawing drawing, double width, String file, Position origin)
      throws IOException {
    PdfPicture vectors = drawn.picture();
    PressScan scan = PressScan.of(vectors.object());
    boolean colored = edition.painting() == Painting.BLACK && scan.hasColors();
    boolean transparent = edition.flattened() && scan.isTransparent();
    if (drawn.whole() && !colored && !transparent) {
      return vectors;
    }
    diagnostics.report(Code.PRESS_FLAT, origin, file, reason(drawn.whole(), transparent));
    BufferedImage pixels =
        DrawingPixels.onWhite(drawing, width / 72 * RESOLUTION / drawing.width());
    BufferedImage fit = edition.painting() == Painting.BLACK ? GreyImage.grey(pixels) : pixels;
    return new PdfPicture(
        vectors.name(), RasterImage.lossless(document, fit), Matrix.IDENTITY, vectors.text());
  }

  private static String reason(boolean whole, boolean transparent) {
    if (!whole) {
      return "masks or filters";
    }
    return transparent ? "transparency" : "colour gradients";
  }
}
