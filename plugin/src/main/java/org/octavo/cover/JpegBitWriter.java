package org.octavo.cover;

import java.io.ByteArrayOutputStream;

/** Writes the entropy-coded data of a JPEG (T.81 annex F.1.2). */
final class JpegBitWriter {

  private static final int LONGEST_RUN = 15;
  private static final int SIXTEEN_ZEROS = 0xF0;
  private static final int END_OF_BLOCK = 0;

  private final ByteArrayOutputStream out;
  private final int repeated;
  private final int repeatedLength;
  private int buffer;
  private int buffered;

  JpegBitWriter(ByteArrayOutputStream out) {
    this.out = out;
    int[] symbols = {0, END_OF_BLOCK, 0, END_OF_BLOCK, 0, END_OF_BLOCK};
    int[] tables = {0, 1, 2, 3, 2, 3};
    int bits = 0;
    int length = 0;
    for (int i = 0; i < symbols.length; i++) {
      HuffmanTable codes = HuffmanTable.ALL.get(tables[i]);
      bits = bits << codes.length(symbols[i]) | codes.code(symbols[i]);
      length += codes.length(symbols[i]);
    }
    repeated = bits;
    repeatedLength = length;
  }

  /** Writes a block of one colour that equals the block before it, in all components. */
  void repeatedBlock() {
    put(repeated, repeatedLength);
  }

  /** Writes the difference between the first coefficients of this block and the one before it. */
  void dcDifference(int difference, HuffmanTable codes) {
    int size = size(difference);
    code(codes, size);
    value(difference, size);
  }

  /** Writes all coefficients except the first, each with the number of zeros before it. */
  void acCoefficients(int[] coefficients, HuffmanTable codes) {
    int zeros = 0;
    for (int i = 1; i < coefficients.length; i++) {
      if (coefficients[i] == 0) {
        zeros++;
        continue;
      }
      for (; zeros > LONGEST_RUN; zeros -= LONGEST_RUN + 1) {
        code(codes, SIXTEEN_ZEROS);
      }
      int size = size(coefficients[i]);
      code(codes, zeros << 4 | size);
      value(coefficients[i], size);
      zeros = 0;
    }
    if (zeros > 0) {
      endOfBlock(codes);
    }
  }

  /** Writes that all remaining coefficients of the block are zero. */
  void endOfBlock(HuffmanTable codes) {
    code(codes, END_OF_BLOCK);
  }

  /** Pads the last byte with ones. */
  void finish() {
    while (buffered > 0) {
      put(1, 1);
    }
  }

  private static int size(int value) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(Math.abs(value));
  }

  private void code(HuffmanTable codes, int symbol) {
    put(codes.code(symbol), codes.length(symbol));
  }

  /** Writes the low bits of a value; a negative value is decremented first (T.81 F.1.2.1). */
  private void value(int value, int size) {
    put((value < 0 ? value - 1 : value) & (1 << size) - 1, size);
  }

  private void put(int value, int length) {
    buffer = buffer << length | value;
    buffered += length;
    while (buffered >= Byte.SIZE) {
      buffered -= Byte.SIZE;
      int next = buffer >>> buffered & 0xFF;
      out.write(next);
      if (next == 0xFF) {
        out.write(0);
      }
    }
  }
}
