package org.octavo.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DDrawControlDefault;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.util.OptionalDouble;

/** Draws the lines of a drawing no thinner than a press can print them. */
final class Hairlines extends PdfBoxGraphics2DDrawControlDefault {

  /** Widths are written with few decimals. */
  private static final double ROUNDING = 0.995;

  private final double least;
  private final double scale;
  private Stroke before;
  private double thinnest = Double.MAX_VALUE;

  /**
   * @param least width of a line in print, points
   * @param scale from the drawing's units to those
   */
  Hairlines(double least, double scale) {
    this.least = least;
    this.scale = scale;
  }

  /** Of the lines that were too thin, in points as they would have been printed. */
  OptionalDouble thinnest() {
    return thinnest < least * ROUNDING ? OptionalDouble.of(thinnest) : OptionalDouble.empty();
  }

  @Override
  public Shape transformShapeBeforeDraw(Shape shape, IDrawControlEnv env) {
    PdfBoxGraphics2D graphics = env.getGraphics();
    before = graphics.getStroke();
    if (before instanceof BasicStroke stroke) {
      double here = scale * Math.sqrt(Math.abs(graphics.getTransform().getDeterminant()));
      double width = here * stroke.getLineWidth();
      if (here > 0 && width < least * ROUNDING) {
        thinnest = Math.min(thinnest, width);
        graphics.setStroke(
            new BasicStroke(
                (float) (least / here),
                stroke.getEndCap(),
                stroke.getLineJoin(),
                stroke.getMiterLimit(),
                stroke.getDashArray(),
                stroke.getDashPhase()));
      }
    }
    return super.transformShapeBeforeDraw(shape, env);
  }

  @Override
  public void afterShapeDraw(Shape shape, IDrawControlEnv env) {
    env.getGraphics().setStroke(before);
    super.afterShapeDraw(shape, env);
  }
}
