package org.octavo.epub;

/** Detects animated bitmaps. They might flash, which Octavo does not examine. */
final class Animation {

  /** RFC 9649 section 2.7.1. */
  private static final int WEBP_ANIMATION = 0b10;

  private Animation() {}

  /**
   * Whether an image is animated; false if it ends too early.
   *
   * @param bytes of an image whose header is valid
   */
  static boolean in(byte[] bytes, MediaType type) {
    try {
      return switch (type) {
        case GIF -> hasSecondImage(bytes);
        case WEBP -> bytes[15] == 'X' && (bytes[20] & WEBP_ANIMATION) != 0;
        default -> false;
      };
    } catch (IndexOutOfBoundsException e) {
      return false;
    }
  }

  /**
   * Skips blocks until the second image descriptor or the trailer (GIF89a, section 20 and appendix
   * A).
   */
  private static boolean hasSecondImage(byte[] bytes) {
    int at = 13 + colourTable(bytes[10]);
    int images = 0;
    while (bytes[at] != ';' && images < 2) {
      if (bytes[at] == ',') {
        images++;
        at += 11 + colourTable(bytes[at + 9]);
      } else {
        at += 2;
      }
      while (bytes[at] != 0) {
        at += 1 + (bytes[at] & 0xFF);
      }
      at++;
    }
    return images > 1;
  }

  private static int colourTable(byte flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
  }
}
