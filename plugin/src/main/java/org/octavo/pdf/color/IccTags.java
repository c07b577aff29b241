package org.octavo.pdf.color;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes small ICC profiles (ICC.1:2010, version 4.2) from their tags. */
public final class IccTags {

  private static final int HEADER = 128;
  private static final int TAG_ENTRY = 12;
  private static final int VERSION_4_2 = 0x04200000;

  /** The white point of the profile connection space, D50, in XYZ. */
  static final double[] WHITE = {0.9642, 1, 0.8249};

  private IccTags() {}

  /**
   * The bytes of a profile.
   *
   * @param deviceClass signature, such as {@code mntr}
   * @param space signature of the colour space, such as {@code "RGB "}
   * @param names signatures of the tags
   * @param values of the tags; tags in a row with the same array share it in the file
   */
  public static byte[] profile(String deviceClass, String space, String[] names, byte[][] values) {
    int start = HEADER + 4 + TAG_ENTRY * names.length;
    ByteBuffer table = ByteBuffer.allocate(4 + TAG_ENTRY * names.length).putInt(names.length);
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    int offset = start;
    for (int i = 0; i < names.length; i++) {
      boolean shared = i > 0 && values[i] == values[i - 1];
      if (!shared) {
        offset = start + data.size();
        data.writeBytes(values[i]);
        data.writeBytes(new byte[-values[i].length & 3]);
      }
      table.put(ascii(names[i])).putInt(offset).putInt(values[i].length);
    }
    return ByteBuffer.allocate(start + data.size())
        .put(header(start + data.size(), deviceClass + space + "XYZ "))
        .put(table.array())
        .put(data.toByteArray())
        .array();
  }

  private static byte[] header(int size, String signatures) {
    ByteBuffer header = ByteBuffer.allocate(HEADER);
    header.putInt(size).putInt(0).putInt(VERSION_4_2).put(ascii(signatures));
    for (int part : new int[] {2024, 1, 1, 0, 0, 0}) {
      header.putShort((short) part);
    }
    header.put(ascii("acsp")).position(68);
    numbers(header, WHITE);
    return header.array();
  }

  public static byte[] text(String text) {
    byte[] utf16 = text.getBytes(StandardCharsets.UTF_16BE);
    return ByteBuffer.allocate(28 + utf16.length)
        .put(ascii("mluc"))
        .putInt(0)
        .putInt(1)
        .putInt(12)
        .put(ascii("enUS"))
        .putInt(utf16.length)
        .putInt(28)
        .put(utf16)
        .array();
  }

  static byte[] xyz(double[] color) {
    return numbers(ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0), color);
  }

  static byte[] matrix(double[] elements) {
    return numbers(ByteBuffer.allocate(44).put(ascii("sf32")).putInt(0), elements);
  }

  /**
   * @param parameters gamma, a, b, c, d of a parametric curve of type 3
   */
  static byte[] curve(double[] parameters) {
    ByteBuffer curve = ByteBuffer.allocate(32).put(ascii("para")).putInt(0);
    return numbers(curve.putShort((short) 3).putShort((short) 0), parameters);
  }

  /** Appends s15Fixed16Numbers. */
  private static byte[] numbers(ByteBuffer into, double[] numbers) {
    for (double number : numbers) {
      into.putInt((int) Math.round(number * 65536));
    }
    return into.array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
