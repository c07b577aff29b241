package org.octavo.cover;

import static org.octavo.cover.JpegTables.AREA;
import static org.octavo.cover.JpegTables.BLOCK;

/** The blocks of an RGB picture. */
final class ColorBlocks implements JpegBlocks {

  private final int[] colors;
  private final int width;
  private final int height;
  private final CosineTransform transform = new CosineTransform();
  private final int[] block = new int[AREA];
  private final double[] samples = new double[AREA];
  private boolean plain;

  /**
   * @param colors as 0xRRGGBB, row by row; higher bits are ignored
   * @param width in pixels
   * @param height in pixels
   */
  ColorBlocks(int[] colors, int width, int height) {
    this.colors = colors;
    this.width = width;
    this.height = height;
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public int height() {
    return height;
  }

  @Override
  public boolean isGround(int left, int top) {
    return false;
  }

  @Override
  public boolean read(int left, int top) {
    plain = true;
    for (int row = 0; row < BLOCK; row++) {
      int start = Math.min(height - 1, top + row) * width;
      for (int column = 0; column < BLOCK; column++) {
        int color = colors[start + Math.min(width - 1, left + column)];
        block[row * BLOCK + column] = color;
        plain &= color == block[0];
      }
    }
    return plain;
  }

  @Override
  public void coefficients(int component, int[] into) {
    if (plain) {
      into[0] = JpegTables.quantized(sample(block[0], component) * BLOCK, component, 0);
      return;
    }
    for (int i = 0; i < AREA; i++) {
      samples[i] = sample(block[i], component);
    }
    double[] waves = transform.of(samples);
    for (int i = 0; i < AREA; i++) {
      into[i] = JpegTables.quantized(waves[i], component, i);
    }
  }

  private static double sample(int color, int component) {
    return JpegTables.sample(component, color >> 16 & 255, color >> 8 & 255, color & 255);
  }
}
