package org.octavo.pdf.object;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A growing array of bytes in which PDF syntax is written. Unlike {@link
 * java.io.ByteArrayOutputStream} it takes no lock per byte, which was a third of the painting time.
 */
public final class Bytes {

  private static final byte[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'
  };

  private byte[] bytes;
  private int length;

  public Bytes() {
    this(256);
  }

  public Bytes(int capacity) {
    bytes = new byte[capacity];
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
  }

  /** The array itself, of which the first {@link #length()} bytes are used. */
  public byte[] array() {
    return bytes;
  }

  public int length() {
    return length;
  }

  public Bytes put(char ascii) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * length);
    }
    bytes[length++] = (byte) ascii;
    return this;
  }

  public Bytes put(String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      put(ascii.charAt(i));
    }
    return this;
  }

  public Bytes put(byte[] more, int count) {
    if (length + count > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * length, length + count));
    }
    System.arraycopy(more, 0, bytes, length, count);
    length += count;
    return this;
  }

  public Bytes integer(long value) {
    if (value < 0) {
      put('-');
    }
    digits(Math.abs(value));
    return this;
  }

  /** Appends two hexadecimal digits per byte. */
  public Bytes hex(byte[] all) {
    for (byte b : all) {
      put((char) HEX[b >> 4 & 15]);
      put((char) HEX[b & 15]);
    }
    return this;
  }

  /** Appends the lower 16 bits as four hexadecimal digits. */
  public Bytes hex(int value) {
    put((char) HEX[value >> 12 & 15]);
    put((char) HEX[value >> 8 & 15]);
    put((char) HEX[value >> 4 & 15]);
    return put((char) HEX[value & 15]);
  }

  /** Appends four hexadecimal digits per UTF-16 code unit. */
  public Bytes utf16(String text) {
    for (int i = 0; i < text.length(); i++) {
      hex(text.charAt(i));
    }
    return this;
  }

  /** Appends a number with at most three decimals. */
  public Bytes number(double value) {
    return thousandths(Math.round(value * 1000));
  }

  /** Appends a number given in thousandths, without trailing zeros. */
  public Bytes thousandths(long value) {
    long rest = value;
    if (rest < 0) {
      put('-');
      rest = -rest;
    }
    digits(rest / 1000);
    int fraction = (int) (rest % 1000);
    if (fraction != 0) {
      put('.').put((char) ('0' + fraction / 100));
      if (fraction % 100 != 0) {
        put((char) ('0' + fraction / 10 % 10));
        if (fraction % 10 != 0) {
          put((char) ('0' + fraction % 10));
        }
      }
    }
    return this;
  }

  /** Fast for small numbers: a third of the painting time is numbers, and nearly all are small. */
  private void digits(long value) {
    if (value < 10) {
      put((char) ('0' + value));
    } else if (value < 100) {
      twoDigits((int) value);
    } else if (value < 1000) {
      put((char) ('0' + (int) value / 100)).twoDigits((int) value % 100);
    } else {
      digits(value / 1000);
      int rest = (int) (value % 1000);
      put((char) ('0' + rest / 100)).twoDigits(rest % 100);
    }
  }

  private void twoDigits(int value) {
    put((char) ('0' + value / 10)).put((char) ('0' + value % 10));
  }
}
