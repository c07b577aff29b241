package org.octavo.pdf.image;

import java.io.IOException;

/** Finds truncated JPEG files without decoding them. */
final class JpegScans {

  private static final int START_OF_SCAN = 0xda;
  private static final int END_OF_IMAGE = 0xd9;

  private JpegScans() {}

  /**
   * Checks that the file has the end-of-image marker (ITU-T T.81 B.1.1.3).
   *
   * @throws IOException if it does not
   */
  static void requireEnd(byte[] jpeg) throws IOException {
    int at = 2;
    while (at + 4 <= jpeg.length && (jpeg[at] & 0xff) == 0xff) {
      int marker = jpeg[at + 1] & 0xff;
      if (marker == 0xff) {
        at++;
      } else {
        at += 2 + ((jpeg[at + 2] & 0xff) << 8 | jpeg[at + 3] & 0xff);
        if (marker == START_OF_SCAN) {
          at = endOfScan(jpeg, at);
          if (at + 1 < jpeg.length && (jpeg[at + 1] & 0xff) == END_OF_IMAGE) {
            return;
          }
        }
      }
    }
    throw new IOException("it is cut short");
  }

  /** Inside a scan, FF is followed by 00, by FF or by a restart marker D0–D7. */
  private static int endOfScan(byte[] jpeg, int start) {
    int at = start;
    while (at + 1 < jpeg.length) {
      if (jpeg[at] == (byte) 0xff) {
        int next = jpeg[at + 1] & 0xff;
        boolean inside = next == 0 || next == 0xff || next >= 0xd0 && next <= 0xd7;
        if (!inside) {
          return at;
        }
      }
      at++;
    }
    return at;
  }
}
