package org.octavo.cover;

import static org.octavo.cover.JpegTables.AREA;
import static org.octavo.cover.JpegTables.BLOCK;
import static org.octavo.cover.JpegTables.COMPONENTS;

import java.io.ByteArrayOutputStream;

/**
 * Encodes a picture as a baseline JPEG (ITU-T T.81) in a JFIF file (ITU-T T.871), without chroma
 * subsampling. Uses only arithmetic that the Java language defines exactly, so the bytes are the
 * same on every JDK.
 */
final class JpegEncoder {

  private final JpegBlocks picture;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final JpegBitWriter bits = new JpegBitWriter(out);

  private JpegEncoder(JpegBlocks picture) {
    this.picture = picture;
  }

  static byte[] encode(JpegBlocks picture) {
    return new JpegEncoder(picture).encode();
  }

  private byte[] encode() {
    marker(0xD8);
    // JFIF 1.2, 300 dots per inch, no thumbnail.
    segment(0xE0, 'J', 'F', 'I', 'F', 0, 1, 2, 1, 300 >> 8, 300 & 255, 300 >> 8, 300 & 255, 0, 0);
    quantization(0, 0);
    quantization(1, 1);
    segment(
        0xC0,
        8,
        picture.height() >> 8,
        picture.height() & 255,
        picture.width() >> 8,
        picture.width() & 255,
        COMPONENTS,
        1,
        0x11,
        0,
        2,
        0x11,
        1,
        3,
        0x11,
        1);
    HuffmanTable.ALL.forEach(codes -> segment(0xC4, codes.definition()));
    segment(0xDA, COMPONENTS, 1, 0x00, 2, 0x11, 3, 0x11, 0, 63, 0);
    scan();
    marker(0xD9);
    return out.toByteArray();
  }

  private void marker(int code) {
    out.write(0xFF);
    out.write(code);
  }

  private void segment(int code, int... content) {
    marker(code);
    int length = content.length + 2;
    out.write(length >> 8);
    out.write(length);
    for (int value : content) {
      out.write(value);
    }
  }

  private void quantization(int number, int component) {
    int[] content = new int[1 + AREA];
    content[0] = number;
    for (int i = 0; i < AREA; i++) {
      content[i + 1] = JpegTables.step(component, i);
    }
    segment(0xDB, content);
  }

  /**
   * Writes the entropy-coded data. Most of a cover is background; such a block has only its first
   * coefficient.
   */
  private void scan() {
    int[] before = new int[COMPONENTS];
    int[] coefficients = new int[AREA];
    boolean afterGround = false;
    for (int y = 0; y < picture.height(); y += BLOCK) {
      for (int x = 0; x < picture.width(); x += BLOCK) {
        boolean ground = picture.isGround(x, y);
        if (ground && afterGround) {
          bits.repeatedBlock();
          continue;
        }
        boolean plain = picture.read(x, y);
        for (int component = 0; component < COMPONENTS; component++) {
          HuffmanTable dc = HuffmanTable.ALL.get(component == 0 ? 0 : 2);
          HuffmanTable ac = HuffmanTable.ALL.get(component == 0 ? 1 : 3);
          picture.coefficients(component, coefficients);
          bits.dcDifference(coefficients[0] - before[component], dc);
          if (plain) {
            bits.endOfBlock(ac);
          } else {
            bits.acCoefficients(coefficients, ac);
          }
          before[component] = coefficients[0];
        }
        afterGround = ground;
      }
    }
    bits.finish();
  }
}
