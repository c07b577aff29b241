package org.octavo.cover;

import java.io.ByteArrayOutputStream;

/** The entropy-coded part of a JPEG (T.81 annex F.1.2), bit by bit. */
final class JpegBitWriter {

  private static final int LONGEST_RUN = 15;
  private static final int SIXTEEN_ZEROS = 0xF0;
  private static final int END_OF_BLOCK = 0;

  private final ByteArrayOutputStream out;
  private final int same;
  private final int sameLength;
  private int waiting;
  private int count;

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
    same = bits;
    sameLength = length;
  }

  /** A plain block like the plain one before it, in all components. */
  void same() {
    put(same, sameLength);
  }

  /** How much a block's mean differs from that of the block before. */
  void difference(int difference, HuffmanTable codes) {
    int size = size(difference);
    code(codes, size);
    value(difference, size);
  }

  /** All coefficients of a block but the first: each with the number of zeros before it. */
  void rest(int[] coefficients, HuffmanTable codes) {
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
      nothing(codes);
    }
  }

  /** All coefficients of a block but the first are zero. */
  void nothing(HuffmanTable codes) {
    code(codes, END_OF_BLOCK);
  }

  /** Fills the last byte with ones. */
  void finish() {
    while (count > 0) {
      put(1, 1);
    }
  }

  private static int size(int value) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(Math.abs(value));
  }

  private void code(HuffmanTable codes, int symbol) {
    put(codes.code(symbol), codes.length(symbol));
  }

  /** A negative value is written as the value below it, in as many bits as its amount has. */
  private void value(int value, int size) {
    put((value < 0 ? value - 1 : value) & (1 << size) - 1, size);
  }

  private void put(int value, int length) {
    waiting = waiting << length | value;
    count += length;
    while (count >= Byte.SIZE) {
      count -= Byte.SIZE;
      int next = waiting >>> count & 0xFF;
      out.write(next);
      if (next == 0xFF) {
        out.write(0);
      }
    }
  }
}
