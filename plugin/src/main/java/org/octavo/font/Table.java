package org.octavo.font;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One table of a font file, read big-endian at offsets from its start. A read outside the table
 * returns 0, so a damaged offset leads to an empty list instead of an exception.
 */
final class Table {

  static final Table EMPTY = new Table(new byte[0], 0, 0);

  private final byte[] file;
  private final int start;
  private final int length;

  Table(byte[] file, int start, int length) {
    this.file = file;
    this.start = start;
    this.length = length;
  }

  int length() {
    return length;
  }

  boolean isEmpty() {
    return length == 0;
  }

  int u8(int offset) {
    return offset < 0 || offset >= length ? 0 : file[start + offset] & 0xff;
  }

  int s8(int offset) {
    return (byte) u8(offset);
  }

  int u16(int offset) {
    if (offset < 0 || offset >= length - 1) {
      return 0;
    }
    int at = start + offset;
    return (file[at] & 0xff) << 8 | file[at + 1] & 0xff;
  }

  int s16(int offset) {
    return (short) u16(offset);
  }

  /**
   * An unsigned 32-bit number. A value from 2^31 becomes negative and so fails every range check.
   */
  int u32(int offset) {
    return u16(offset) << 16 | u16(offset + 2);
  }

  String tag(int offset) {
    if (offset < 0 || offset > length - 4) {
      return "";
    }
    return new String(file, start + offset, 4, StandardCharsets.ISO_8859_1);
  }

  byte[] bytes(int offset, int count) {
    int from = Math.max(0, Math.min(offset, length));
    int to = Math.max(from, Math.min(length, from + Math.max(0, count)));
    return Arrays.copyOfRange(file, start + from, start + to);
  }
}
