package org.octavo.cover;

import static org.octavo.cover.JpegTables.AREA;
import static org.octavo.cover.JpegTables.BLOCK;

/** The forward discrete cosine transform of a block (T.81 section A.3.3). */
final class CosineTransform {

  private final double[][] cosines = cosines();

  /** The scaled basis functions, by frequency and place. */
  private static double[][] cosines() {
    double[][] cosines = new double[BLOCK][BLOCK];
    for (int frequency = 0; frequency < BLOCK; frequency++) {
      double scale = frequency == 0 ? Math.sqrt(0.125) : 0.5;
      for (int place = 0; place < BLOCK; place++) {
        cosines[frequency][place] =
            scale * StrictMath.cos((2 * place + 1) * frequency * Math.PI / 16);
      }
    }
    return cosines;
  }

  /** The coefficients of 64 samples, in zigzag order. */
  double[] of(double[] block) {
    double[] rows = new double[AREA];
    for (int row = 0; row < BLOCK; row++) {
      for (int u = 0; u < BLOCK; u++) {
        double sum = 0;
        for (int x = 0; x < BLOCK; x++) {
          sum += cosines[u][x] * block[row * BLOCK + x];
        }
        rows[row * BLOCK + u] = sum;
      }
    }
    double[] waves = new double[AREA];
    for (int i = 0; i < AREA; i++) {
      int place = JpegTables.place(i);
      double sum = 0;
      for (int y = 0; y < BLOCK; y++) {
        sum += cosines[place / BLOCK][y] * rows[y * BLOCK + place % BLOCK];
      }
      waves[i] = sum;
    }
    return waves;
  }
}
