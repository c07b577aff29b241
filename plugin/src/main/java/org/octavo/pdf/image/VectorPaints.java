package org.octavo.pdf.image;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DPaintApplier;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DPaintApplier;
import java.awt.Color;
import java.awt.Paint;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;

/**
 * Writes colours, gradients and patterns, and detects other paints, above all masks, which the
 * library would leave out.
 */
final class VectorPaints implements IPdfBoxGraphics2DPaintApplier {

  private final IPdfBoxGraphics2DPaintApplier known = new PdfBoxGraphics2DPaintApplier();
  private boolean whole = true;

  /** Whether every paint was written. */
  boolean whole() {
    return whole;
  }

  @Override
  public PDShading applyPaint(
      Paint paint, PDPageContentStream content, AffineTransform transform, IPaintEnv environment)
      throws IOException {
    if (isKnown(paint)) {
      return known.applyPaint(paint, content, transform, environment);
    }
    whole = false;
    return null;
  }

  /** The library recognises gradients by the names of their classes. */
  private static boolean isKnown(Paint paint) {
    String name = paint.getClass().getSimpleName();
    return paint instanceof Color
        || paint instanceof TexturePaint
        || name.endsWith("LinearGradientPaint")
        || name.endsWith("RadialGradientPaint");
  }
}
