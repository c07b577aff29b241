package org.octavo.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The sRGB colour space as an ICC profile of 480 bytes (ICC.1:2010, version 4.2; colours from IEC
 * 61966-2-1). The JDK has one, but it belongs to the JDK and differs between versions.
 */
final class Srgb {

  private static final int HEADER = 128;
  private static final int TAG_ENTRY = 12;
  private static final int VERSION_4_2 = 0x04200000;

  /** The white of the profile connection space, D50. */
  private static final double[] WHITE = {0.9642, 1, 0.8249};

  private static final double[] RED = {0.43607, 0.22249, 0.01392};
  private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
  private static final double[] BLUE = {0.14307, 0.06061, 0.7141};

  /** Bradford's adaptation from D65, sRGB's own white, to D50. */
  private static final double[] ADAPTATION = {
    1.0478112,
    0.0228866,
    -0.050127,
    0.0295424,
    0.9904844,
    -0.0170491,
    -0.0092345,
    0.0150436,
    0.7521316
  };

  /** Gamma, a, b, c, d of the transfer function. */
  private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

  private Srgb() {}

  static byte[] profile() {
    String[] names = {
      "desc", "cprt", "wtpt", "chad", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"
    };
    byte[] curve = curve();
    byte[][] values = {
      text("sRGB"),
      text("CC0"),
      xyz(WHITE),
      matrix(),
      xyz(RED),
      xyz(GREEN),
      xyz(BLUE),
      curve,
      curve,
      curve
    };
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
        .put(header(start + data.size()))
        .put(table.array())
        .put(data.toByteArray())
        .array();
  }

  private static byte[] header(int size) {
    ByteBuffer header = ByteBuffer.allocate(HEADER);
    header.putInt(size).putInt(0).putInt(VERSION_4_2).put(ascii("mntrRGB XYZ "));
    for (int part : new int[] {2024, 1, 1, 0, 0, 0}) {
      header.putShort((short) part);
    }
    header.put(ascii("acsp")).position(68);
    numbers(header, WHITE);
    return header.array();
  }

  private static byte[] text(String text) {
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

  private static byte[] xyz(double[] color) {
    return numbers(ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0), color);
  }

  private static byte[] matrix() {
    return numbers(ByteBuffer.allocate(44).put(ascii("sf32")).putInt(0), ADAPTATION);
  }

  private static byte[] curve() {
    ByteBuffer curve = ByteBuffer.allocate(32).put(ascii("para")).putInt(0);
    return numbers(curve.putShort((short) 3).putShort((short) 0), CURVE);
  }

  /** As s15Fixed16Numbers. */
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
