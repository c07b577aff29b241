package org.octavo.font;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.octavo.diagnostic.Limit;

/** Unpacks WOFF 1.0 (W3C Recommendation, 2012), in which each table is deflated separately. */
final class Woff {

  private static final int SIGNATURE = 0x774F4646; // 'wOFF'
  private static final int HEADER = 44;
  private static final int ENTRY = 20;

  private static final int LARGEST = Limit.FONT_BYTES.count();

  private Woff() {}

  static boolean is(byte[] file) {
    return new Table(file, 0, file.length).u32(0) == SIGNATURE;
  }

  static byte[] unpack(byte[] file, String origin) {
    Table woff = new Table(file, 0, file.length);
    int count = woff.u16(12);
    long size = 12 + 16L * count;
    for (int i = 0; i < count; i++) {
      int length = woff.u32(HEADER + ENTRY * i + 12);
      size += length < 0 ? LARGEST : length + 3L;
    }
    if (size > LARGEST) {
      throw new InvalidFontException(origin + " is damaged or far too large for a font");
    }
    byte[] font = new byte[(int) size];
    System.arraycopy(file, 4, font, 0, Math.min(4, file.length - 4));
    put16(font, 4, count);
    int at = 12 + 16 * count;
    for (int i = 0; i < count; i++) {
      int entry = HEADER + ENTRY * i;
      int packed = woff.u32(entry + 8);
      int length = woff.u32(entry + 12);
      byte[] table = inflate(woff.bytes(woff.u32(entry + 4), packed), length, origin);
      int record = 12 + 16 * i;
      put32(font, record, woff.u32(entry));
      put32(font, record + 4, woff.u32(entry + 16));
      put32(font, record + 8, at);
      put32(font, record + 12, length);
      System.arraycopy(table, 0, font, at, length);
      at += length + 3 & ~3;
    }
    return font;
  }

  /** A table whose packed length equals its length is stored uncompressed. */
  private static byte[] inflate(byte[] packed, int length, String origin) {
    if (packed.length == length) {
      return packed;
    }
    byte[] table = new byte[length];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      if (inflater.inflate(table) != length) {
        throw new InvalidFontException(origin + " is damaged or cut short");
      }
      return table;
    } catch (DataFormatException e) {
      throw new InvalidFontException(origin + " is damaged: its compressed data cannot be read");
    } finally {
      inflater.end();
    }
  }

  private static void put16(byte[] bytes, int at, int value) {
    bytes[at] = (byte) (value >> 8);
    bytes[at + 1] = (byte) value;
  }

  private static void put32(byte[] bytes, int at, int value) {
    put16(bytes, at, value >>> 16);
    put16(bytes, at + 2, value);
  }
}
