package org.octavo.cover;

import static org.octavo.cover.JpegTables.AREA;
import static org.octavo.cover.JpegTables.BLOCK;
import static org.octavo.cover.JpegTables.COMPONENTS;

/**
 * The blocks of a picture in shades between two colours. Each component is a linear function of the
 * shade, so one transform is enough for all three.
 */
final class TwoColorBlocks implements JpegBlocks {

  private static final double[] NONE = {};

  private final Raster picture;
  private final double[][] samples;
  private final int[][] means;
  private final CosineTransform transform = new CosineTransform();
  private final double[] block = new double[AREA];
  private double[] waves = NONE;

  /**
   * @param ground the colour of shade 0, as 0xRRGGBB
   * @param ink the colour of shade 255
   */
  TwoColorBlocks(Raster picture, int ground, int ink) {
    this.picture = picture;
    this.samples = samples(ground, ink);
    this.means = means();
  }

  /** The values of each shade, by component and shade. */
  private static double[][] samples(int ground, int ink) {
    double[][] samples = new double[COMPONENTS][256];
    for (int shade = 0; shade < 256; shade++) {
      double r = mixed(ground >> 16, ink >> 16, shade);
      double g = mixed(ground >> 8, ink >> 8, shade);
      double b = mixed(ground, ink, shade);
      for (int component = 0; component < COMPONENTS; component++) {
        samples[component][shade] = JpegTables.sample(component, r, g, b);
      }
    }
    return samples;
  }

  private static double mixed(int ground, int ink, int shade) {
    return ((ground & 255) * (255.0 - shade) + (ink & 255) * (double) shade) / 255;
  }

  /** The first coefficient of a block of one shade, by component and shade. */
  private int[][] means() {
    int[][] means = new int[COMPONENTS][256];
    for (int component = 0; component < COMPONENTS; component++) {
      for (int shade = 0; shade < 256; shade++) {
        means[component][shade] =
            JpegTables.quantized(samples[component][shade] * BLOCK, component, 0);
      }
    }
    return means;
  }

  @Override
  public int width() {
    return picture.width();
  }

  @Override
  public int height() {
    return picture.height();
  }

  @Override
  public boolean isGround(int left, int top) {
    return picture.isGround(left, top);
  }

  @Override
  public boolean read(int left, int top) {
    boolean plain = picture.isGround(left, top);
    if (plain) {
      block[0] = 0;
    } else {
      plain = shades(left, top);
    }
    waves = plain ? NONE : transform.of(block);
    return plain;
  }

  private boolean shades(int left, int top) {
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

  @Override
  public void coefficients(int component, int[] into) {
    if (waves == NONE) {
      into[0] = means[component][(int) block[0]];
      return;
    }
    double[] values = samples[component];
    double stretch = (values[255] - values[0]) / 255;
    for (int i = 0; i < AREA; i++) {
      double value = waves[i] * stretch + (i == 0 ? values[0] * BLOCK : 0);
      into[i] = JpegTables.quantized(value, component, i);
    }
  }
}
