package org.octavo.style;

import java.util.Optional;

/**
 * The border on one side of a box.
 *
 * @param width in points; 0 if the style is {@code none}
 */
public record Border(double width, Color color, Line line) {
  public static final Border NONE = new Border(0, Color.BLACK, Line.SOLID);

  static Border of(ComputedValues values, Property width, Property style, Property color) {
    Optional<?> line = values.get(style, Optional.class);
    double points = values.points(width);
    if (line.isEmpty() || points == 0) {
      return NONE;
    }
    Color chosen = values.borderColor(color);
    return chosen.isVisible() ? new Border(points, chosen, (Line) line.get()) : NONE;
  }

  /** The border styles that print well (CSS Backgrounds and Borders 3 §3.2). */
  public enum Line {
    SOLID,
    DASHED,
    DOTTED,
    DOUBLE
  }
}
