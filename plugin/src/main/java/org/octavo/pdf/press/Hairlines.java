package org.octavo.pdf.press;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DDrawControlDefault;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Area;
import java.util.OptionalDouble;

/** Draws the lines of a drawing no thinner than a press can print them. */
final class Hairlines extends PdfBoxGraphics2DDrawControlDefault {

  /** Widths are written with few decimals. */
  private static final double ROUNDING = 0.995;

  /** A drawing's own unit in points, by which those lines are as thick (CSS Values 4 §6.2). */
  private static final double PIXEL = 0.75;

  /** A line's ends are a part of its rim. */
  private static final double ALIKE = 0.1;

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

  /**
   * Lines that are as thick however large the drawing is shown ({@code non-scaling-stroke}) come as
   * the areas that they cover, right after their stroke was set: an area as thin as that is one.
   */
  @Override
  public Shape transformShapeBeforeFill(Shape shape, IDrawControlEnv env) {
    PdfBoxGraphics2D graphics = env.getGraphics();
    double here = scale * Math.sqrt(Math.abs(graphics.getTransform().getDeterminant()));
    if (here > 0 && graphics.getStroke() instanceof BasicStroke stroke) {
      double width = scale * PIXEL * stroke.getLineWidth();
      if (width < least * ROUNDING
          && Math.abs(here * Thickness.of(shape) - width) < ALIKE * width) {
        thinnest = Math.min(thinnest, width);
        Area thicker = new Area(shape);
        thicker.add(
            new Area(new BasicStroke((float) ((least - width) / here)).createStrokedShape(shape)));
        return super.transformShapeBeforeFill(thicker, env);
      }
    }
    return super.transformShapeBeforeFill(shape, env);
  }

  @Override
  public void afterShapeDraw(Shape shape, IDrawControlEnv env) {
    env.getGraphics().setStroke(before);
    super.afterShapeDraw(shape, env);
  }
}
