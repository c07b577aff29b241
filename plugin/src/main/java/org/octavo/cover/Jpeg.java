package org.octavo.cover;

import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * Codes a picture as a baseline JPEG (ITU-T T.81) in a JFIF file (ITU-T T.871), without subsampling
 * of the colours. Only what the language itself defines takes part, so that the bytes are the same
 * on every Java.
 */
final class Jpeg {

  private static final int BLOCK = 8;
  private static final int AREA = BLOCK * BLOCK;
  private static final int COMPONENTS = 3;
  private static final double[] NONE = {};

  /** Per cent of the tables of T.81 annex K: what libraries call a quality of 88. */
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

  /** For each component. */
  private static final List<int[]> TABLES = List.of(LUMINANCE, CHROMINANCE, CHROMINANCE);

  /** T.81 figure A.6: from low to high frequencies. */
  private static final int[] ZIGZAG = {
    0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20,
    13, 6, 7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59,
    52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63
  };

  private final Raster picture;
  private final double[][] samples;
  private final double[][] cosines = cosines();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final JpegBits bits = new JpegBits(out);

  private Jpeg(Raster picture, int ground, int ink) {
    this.picture = picture;
    this.samples = samples(ground, ink);
  }

  /**
   * @param ground the colour of shade 0, as 0xRRGGBB
   * @param ink the colour of shade 255
   */
  static byte[] encode(Raster picture, int ground, int ink) {
    return new Jpeg(picture, ground, ink).encode();
  }

  /** Luminance and the two chrominances of each shade (T.871 section 7), less 128. */
  private static double[][] samples(int ground, int ink) {
    double[][] samples = new double[COMPONENTS][256];
    for (int shade = 0; shade < 256; shade++) {
      double r = mixed(ground >> 16, ink >> 16, shade);
      double g = mixed(ground >> 8, ink >> 8, shade);
      double b = mixed(ground, ink, shade);
      samples[0][shade] = 0.299 * r + 0.587 * g + 0.114 * b - 128;
      samples[1][shade] = -0.168736 * r - 0.331264 * g + 0.5 * b;
      samples[2][shade] = 0.5 * r - 0.418688 * g - 0.081312 * b;
    }
    return samples;
  }

  private static double mixed(int ground, int ink, int shade) {
    return ((ground & 255) * (255.0 - shade) + (ink & 255) * (double) shade) / 255;
  }

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

  private byte[] encode() {
    marker(0xD8);
    // JFIF 1.2, 300 dots per inch, no thumbnail.
    segment(0xE0, 'J', 'F', 'I', 'F', 0, 1, 2, 1, 300 >> 8, 300 & 255, 300 >> 8, 300 & 255, 0, 0);
    quantization(0, LUMINANCE);
    quantization(1, CHROMINANCE);
    segment(
        0xC0,
        8,
        picture.height() >> 8,
        picture.height() & 255,
        picture.width() >> 8,
        picture.width() & 255,
        COMPONENTS,
        1,
        0x11,
        0,
        2,
        0x11,
        1,
        3,
        0x11,
        1);
    JpegCodes.ALL.forEach(codes -> segment(0xC4, codes.definition()));
    segment(0xDA, COMPONENTS, 1, 0x00, 2, 0x11, 3, 0x11, 0, 63, 0);
    scan();
    marker(0xD9);
    return out.toByteArray();
  }

  private void marker(int code) {
    out.write(0xFF);
    out.write(code);
  }

  private void segment(int code, int... content) {
    marker(code);
    int length = content.length + 2;
    out.write(length >> 8);
    out.write(length);
    for (int value : content) {
      out.write(value);
    }
  }

  private void quantization(int number, int[] table) {
    int[] content = new int[1 + AREA];
    content[0] = number;
    for (int i = 0; i < AREA; i++) {
      content[i + 1] = step(table[ZIGZAG[i]]);
    }
    segment(0xDB, content);
  }

  private static int step(int ofTable) {
    return Math.max(1, (ofTable * COARSENESS + 50) / 100);
  }

  /** Most of a cover is ground: a plain block is nothing but its mean. */
  private void scan() {
    int[] before = new int[COMPONENTS];
    int[][] means = means();
    int[] block = new int[AREA];
    int[] coefficients = new int[AREA];
    boolean afterGround = false;
    for (int y = 0; y < picture.height(); y += BLOCK) {
      for (int x = 0; x < picture.width(); x += BLOCK) {
        boolean ground = picture.isGround(x, y);
        if (ground && afterGround) {
          bits.same();
          continue;
        }
        boolean plain = ground || read(x, y, block);
        double[] waves = plain ? NONE : waves(block);
        int shade = ground ? 0 : block[0];
        for (int component = 0; component < COMPONENTS; component++) {
          JpegCodes dc = JpegCodes.ALL.get(component == 0 ? 0 : 2);
          JpegCodes ac = JpegCodes.ALL.get(component == 0 ? 1 : 3);
          if (plain) {
            coefficients[0] = means[component][shade];
            bits.difference(coefficients[0] - before[component], dc);
            bits.nothing(ac);
          } else {
            quantize(waves, component, coefficients);
            bits.difference(coefficients[0] - before[component], dc);
            bits.rest(coefficients, ac);
          }
          before[component] = coefficients[0];
        }
        afterGround = ground;
      }
    }
    bits.finish();
  }

  /** The first coefficient of a plain block, by component and shade. */
  private int[][] means() {
    int[][] means = new int[COMPONENTS][256];
    for (int component = 0; component < COMPONENTS; component++) {
      int step = step(TABLES.get(component)[0]);
      for (int shade = 0; shade < 256; shade++) {
        means[component][shade] = (int) Math.rint(samples[component][shade] * BLOCK / step);
      }
    }
    return means;
  }

  /**
   * Shades of a block; beyond the picture's edge its last ones are repeated.
   *
   * @return whether they are all one
   */
  private boolean read(int left, int top, int[] block) {
    boolean plain = true;
    byte[] shades = picture.shades();
    for (int row = 0; row < BLOCK; row++) {
      int start = Math.min(picture.height() - 1, top + row) * picture.width();
      for (int column = 0; column < BLOCK; column++) {
        int shade = shades[start + Math.min(picture.width() - 1, left + column)] & 255;
        block[row * BLOCK + column] = shade;
        plain &= shade == block[0];
      }
    }
    return plain;
  }

  /** The transform of a block's shades, in zigzag order. */
  private double[] waves(int[] block) {
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
      int place = ZIGZAG[i];
      double sum = 0;
      for (int y = 0; y < BLOCK; y++) {
        sum += cosines[place / BLOCK][y] * rows[y * BLOCK + place % BLOCK];
      }
      waves[i] = sum;
    }
    return waves;
  }

  /** All colours are between the two, so that each component is the shade, stretched and moved. */
  private void quantize(double[] waves, int component, int[] coefficients) {
    double[] values = samples[component];
    double stretch = (values[255] - values[0]) / 255;
    int[] table = TABLES.get(component);
    for (int i = 0; i < AREA; i++) {
      double value = waves[i] * stretch + (i == 0 ? values[0] * BLOCK : 0);
      coefficients[i] = (int) Math.rint(value / step(table[ZIGZAG[i]]));
    }
  }
}
