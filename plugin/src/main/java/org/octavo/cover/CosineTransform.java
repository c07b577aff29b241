package org.octavo.cover;

import static org.octavo.cover.JpegTables.AREA;
import static org.octavo.cover.JpegTables.BLOCK;

/** The cosine transform of blocks. */
final class CosineTransform {

  private final double[][] cosines = cosines();

  /** T.81 section A.3.3. */
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

  /** The transform of a block's samples, in zigzag order. */
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
