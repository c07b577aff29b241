package org.octavo.cover;

/** A picture as blocks of 8 × 8 pixels, which provide their JPEG coefficients. */
interface JpegBlocks {

  int width();

  int height();

  /** Whether the block is background; all background blocks are equal. */
  boolean isGround(int left, int top);

  /**
   * Reads a block. Outside the picture, its last pixels are repeated.
   *
   * @param left of the block, in pixels
   * @param top of the block, in pixels
   * @return whether the block has one colour, so all coefficients except the first are zero
   */
  boolean read(int left, int top);

  /**
   * The quantized coefficients of the block that was read last.
   *
   * @param component 0 luminance, 1 and 2 chrominance
   * @param into receives 64 coefficients in zigzag order, or only the first for one colour
   */
  void coefficients(int component, int[] into);
}
