package org.octavo.cover;

import java.util.List;

/** The quantization tables, the zigzag order and the colour conversion. */
final class JpegTables {

  static final int BLOCK = 8;
  static final int AREA = BLOCK * BLOCK;
  static final int COMPONENTS = 3;

  /** Percentage of the quantization tables of T.81 annex K; libjpeg calls this quality 88. */
  private static final int COARSENESS = 24;

  private static final int[] LUMINANCE = {
    16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56,
    14, 17, 22, 29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113,
    92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99
  };

  private static final int[] CHROMINANCE = {
    17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99,
    47, 66, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
    99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99
  };

  /** The quantization table of each component. */
  private static final List<int[]> TABLES = List.of(LUMINANCE, CHROMINANCE, CHROMINANCE);

  /** T.81 figure A.6: from low to high frequencies. */
  private static final int[] ZIGZAG = {
    0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20,
    13, 6, 7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59,
    52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63
  };

  /** Shares of red, green and blue in luminance and both chrominances (T.871 section 7). */
  private static final double[][] SHARES = {
    {0.299, 0.587, 0.114}, {-0.168736, -0.331264, 0.5}, {0.5, -0.418688, -0.081312}
  };

  private JpegTables() {}

  /** The value of a component for a colour of 0 to 255 per channel, shifted to -128 to 127. */
  static double sample(int component, double red, double green, double blue) {
    double[] shares = SHARES[component];
    return shares[0] * red + shares[1] * green + shares[2] * blue - (component == 0 ? 128 : 0);
  }

  /** The index in a block, row by row, of an index in zigzag order. */
  static int place(int inZigzag) {
    return ZIGZAG[inZigzag];
  }

  /**
   * The quantization step of a coefficient.
   *
   * @param inZigzag index of the coefficient in zigzag order
   */
  static int step(int component, int inZigzag) {
    int ofTable = TABLES.get(component)[ZIGZAG[inZigzag]];
    return Math.max(1, (ofTable * COARSENESS + 50) / 100);
  }

  /** The quantized coefficient, as stored in the file. */
  static int quantized(double value, int component, int inZigzag) {
    return (int) Math.rint(value / step(component, inZigzag));
  }
}
