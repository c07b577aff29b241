package org.octavo.pdf.image;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.font.FontLibrary;
import org.octavo.font.Shaper;
import org.octavo.image.ImageException;
import org.octavo.image.ImageInfo;
import org.octavo.svg.SvgDrawing;
import org.octavo.svg.SvgReader;

/** Embeds SVG drawings as vectors. */
public final class SvgPainter {

  private final PDDocument document;
  private final SvgReader reader;

  /**
   * @param fonts for the text in drawings
   */
  public SvgPainter(PDDocument document, FontLibrary fonts, Diagnostics diagnostics) {
    this.document = document;
    this.reader = new SvgReader(fonts, new Shaper(), diagnostics);
  }

  /**
   * Reads a drawing and reports parts that are not drawn.
   *
   * @param file name in diagnostics
   * @param origin where in the book it is used
   */
  public SvgDrawing read(byte[] svg, ImageInfo info, String file, Position origin)
      throws IOException, ImageException {
    return reader.read(svg, info, file, origin);
  }

  /**
   * A drawing as vectors.
   *
   * @param whole whether the vectors show everything
   */
  public record Vectors(PdfPicture picture, boolean whole) {}

  /**
   * Draws as vectors.
   *
   * @param name in the resources of pages
   * @param setUp prepares the graphics, for example for colours of another edition
   */
  public Vectors draw(String name, SvgDrawing drawing, Consumer<PdfBoxGraphics2D> setUp)
      throws IOException {
    PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, drawing.width(), drawing.height());
    VectorPaints paints = new VectorPaints();
    try {
      graphics.setPaintApplier(paints);
      setUp.accept(graphics);
      drawing.render(graphics);
    } finally {
      graphics.dispose();
    }
    Matrix ontoUnitSquare = new Matrix(1 / drawing.width(), 0, 0, 1 / drawing.height(), 0, 0);
    return new Vectors(
        new PdfPicture(
            name, graphics.getXFormObject().getCOSObject(), ontoUnitSquare, drawing.words()),
        paints.whole());
  }
}
