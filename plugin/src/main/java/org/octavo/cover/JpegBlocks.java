package org.octavo.cover;

/** A picture as a JPEG takes it in: block after block, each by its coefficients. */
interface JpegBlocks {

  int width();

  int height();

  /** Whether the block is known to be like all others of which this is said. */
  boolean isGround(int left, int top);

  /**
   * Turns to a block; beyond the picture's edge its last pixels are repeated.
   *
   * @return whether it is of one colour, so that its first coefficients are all there is
   */
  boolean read(int left, int top);

  /** Puts out a component's coefficients, quantized and in zigzag order. */
  void coefficients(int component, int[] into);
}
