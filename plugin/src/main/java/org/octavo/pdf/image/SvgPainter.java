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

/** Draws SVG as vectors. */
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
   * @param file how the author calls it
   * @param origin where it stands in the book
   */
  public SvgDrawing read(byte[] svg, ImageInfo info, String file, Position origin)
      throws IOException, ImageException {
    return reader.read(svg, info, file, origin);
  }

  /**
   * A drawing as vectors.
   *
   * @param whole whether nothing of it had to be left out
   */
  public record Vectors(PdfPicture picture, boolean whole) {}

  /**
   * @param name in the resources of the pages
   * @param how colours and images are told
   */
  public Vectors draw(String name, SvgDrawing drawing, Consumer<PdfBoxGraphics2D> how)
      throws IOException {
    PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, drawing.width(), drawing.height());
    VectorPaints paints = new VectorPaints();
    try {
      graphics.setPaintApplier(paints);
      how.accept(graphics);
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
