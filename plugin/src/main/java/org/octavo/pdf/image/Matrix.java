package org.octavo.pdf.image;

/** A transformation matrix of PDF: {@code x' = ax + cy + e}, {@code y' = bx + dy + f}. */
public record Matrix(double a, double b, double c, double d, double e, double f) {

  public static final Matrix IDENTITY = new Matrix(1, 0, 0, 1, 0, 0);

  /** Maps the unit square onto a rectangle. */
  public static Matrix ontoRectangle(double x, double y, double width, double height) {
    return new Matrix(width, 0, 0, height, x, y);
  }

  /**
   * Turns a stored image upright inside the unit square (EXIF 2.32 §4.6.4 A).
   *
   * @param orientation 1 to 8
   */
  public static Matrix upright(int orientation) {
    return switch (orientation) {
      case 2 -> new Matrix(-1, 0, 0, 1, 1, 0);
      case 3 -> new Matrix(-1, 0, 0, -1, 1, 1);
      case 4 -> new Matrix(1, 0, 0, -1, 0, 1);
      case 5 -> new Matrix(0, -1, -1, 0, 1, 1);
      case 6 -> new Matrix(0, -1, 1, 0, 0, 1);
      case 7 -> new Matrix(0, 1, 1, 0, 0, 0);
      case 8 -> new Matrix(0, 1, -1, 0, 1, 0);
      default -> IDENTITY;
    };
  }

  /** This transformation followed by another one. */
  public Matrix then(Matrix o) {
    return new Matrix(
        a * o.a + b * o.c,
        a * o.b + b * o.d,
        c * o.a + d * o.c,
        c * o.b + d * o.d,
        e * o.a + f * o.c + o.e,
        e * o.b + f * o.d + o.f);
  }

  public double[] elements() {
    return new double[] {a, b, c, d, e, f};
  }
}
