package org.octavo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A small made-up CMYK profile in which each ink absorbs its complementary light. It has a table
 * with two steps per ink in both directions (ICC.1:2001 6.5.10, lut8Type), so programs that read
 * profiles accept it.
 */
final class PressProfile {

  private static final int HEADER = 128;
  private static final int STEPS = 256;

  private PressProfile() {}

  static byte[] bytes() {
    byte[] name = description("Made-up press");
    byte[] toLab = table(4, 3);
    byte[] fromLab = table(3, 4);
    byte[] white =
        ByteBuffer.allocate(20)
            .put(ascii("XYZ "))
            .putInt(0)
            .putInt(0xF6D6)
            .putInt(0x10000)
            .putInt(0xD32D)
            .array();
    byte[] copyright =
        ByteBuffer.allocate(16).put(ascii("text")).putInt(0).put(ascii("none")).array();
    String[] tags = {"desc", "cprt", "wtpt", "A2B0", "B2A0"};
    byte[][] values = {name, copyright, white, toLab, fromLab};
    int size = HEADER + 4 + 12 * tags.length;
    for (byte[] value : values) {
      size += padded(value);
    }
    ByteBuffer profile = ByteBuffer.allocate(size);
    profile.putInt(size).putInt(0).putInt(0x02400000).put(ascii("prtrCMYKLab "));
    for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
      profile.putShort((short) part);
    }
    profile.put(ascii("acsp")).position(68);
    profile.putInt(0xF6D6).putInt(0x10000).putInt(0xD32D).position(HEADER);
    profile.putInt(tags.length);
    int at = HEADER + 4 + 12 * tags.length;
    for (int i = 0; i < tags.length; i++) {
      profile.put(ascii(tags[i])).putInt(at).putInt(values[i].length);
      at += padded(values[i]);
    }
    for (byte[] value : values) {
      profile.put(value).position(profile.position() + padded(value) - value.length);
    }
    return profile.array();
  }

  /** A table from inks to the lightness of a neutral colour, or from lightness to black ink. */
  private static byte[] table(int in, int out) {
    int corners = 1 << in;
    ByteBuffer lut = ByteBuffer.allocate(48 + in * STEPS + corners * out + out * STEPS);
    lut.put(ascii("mft1")).putInt(0).put((byte) in).put((byte) out).put((byte) 2).put((byte) 0);
    for (int i = 0; i < 9; i++) {
      lut.putInt(i % 4 == 0 ? 0x10000 : 0);
    }
    straight(lut, in);
    for (int corner = 0; corner < corners; corner++) {
      if (out == 3) {
        boolean black = (corner & 1) == 1;
        lut.put((byte) (black ? 0 : 255 - 80 * Integer.bitCount(corner >> 1)));
        lut.put((byte) 128).put((byte) 128);
      } else {
        boolean light = corner >> 2 == 1;
        lut.put((byte) 0).put((byte) 0).put((byte) 0).put((byte) (light ? 0 : 255));
      }
    }
    straight(lut, out);
    return lut.array();
  }

  private static void straight(ByteBuffer lut, int channels) {
    for (int i = 0; i < channels * STEPS; i++) {
      lut.put((byte) (i % STEPS));
    }
  }

  private static byte[] description(String text) {
    return ByteBuffer.allocate(12 + text.length() + 1 + 78)
        .put(ascii("desc"))
        .putInt(0)
        .putInt(text.length() + 1)
        .put(ascii(text))
        .array();
  }

  private static int padded(byte[] value) {
    return value.length + (-value.length & 3);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
