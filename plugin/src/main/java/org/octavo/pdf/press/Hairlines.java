package org.octavo.pdf.press;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DDrawControlDefault;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Area;
import java.util.OptionalDouble;

/** Thickens the lines of a drawing that are too thin to print. */
final class Hairlines extends PdfBoxGraphics2DDrawControlDefault {

  /** Tolerance for widths, which are written with few decimals. */
  private static final double ROUNDING = 0.995;

  /** A CSS pixel in points, the unit of lines that do not scale (CSS Values 4 §6.2). */
  private static final double PIXEL = 0.75;

  /** How much the measured thickness of a line may differ, because its ends count too. */
  private static final double TOLERANCE = 0.1;

  private final double minimum;
  private final double scale;
  private Stroke before;
  private double thinnest = Double.MAX_VALUE;

  /**
   * @param minimum width of a line in print, in points
   * @param scale points per unit of the drawing
   */
  Hairlines(double minimum, double scale) {
    this.minimum = minimum;
    this.scale = scale;
  }

  /** The width of the thinnest line that was thickened, in points; empty if there is none. */
  OptionalDouble thinnest() {
    return thinnest < minimum * ROUNDING ? OptionalDouble.of(thinnest) : OptionalDouble.empty();
  }

  @Override
  public Shape transformShapeBeforeDraw(Shape shape, IDrawControlEnv env) {
    PdfBoxGraphics2D graphics = env.getGraphics();
    before = graphics.getStroke();
    if (before instanceof BasicStroke stroke) {
      double here = scale * Math.sqrt(Math.abs(graphics.getTransform().getDeterminant()));
      double width = here * stroke.getLineWidth();
      if (here > 0 && width < minimum * ROUNDING) {
        thinnest = Math.min(thinnest, width);
        graphics.setStroke(
            new BasicStroke(
                (float) (minimum / here),
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
   * Lines that do not scale ({@code non-scaling-stroke}) are filled as shapes right after their
   * stroke is set. A shape as thin as the stroke is such a line.
   */
  @Override
  public Shape transformShapeBeforeFill(Shape shape, IDrawControlEnv env) {
    PdfBoxGraphics2D graphics = env.getGraphics();
    double here = scale * Math.sqrt(Math.abs(graphics.getTransform().getDeterminant()));
    if (here > 0 && graphics.getStroke() instanceof BasicStroke stroke) {
      double width = scale * PIXEL * stroke.getLineWidth();
      if (width < minimum * ROUNDING
          && Math.abs(here * Thickness.of(shape) - width) < TOLERANCE * width) {
        thinnest = Math.min(thinnest, width);
        Area thicker = new Area(shape);
        thicker.add(
            new Area(
                new BasicStroke((float) ((minimum - width) / here)).createStrokedShape(shape)));
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
