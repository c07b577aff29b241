package org.octavo.epub;

import java.util.Optional;

/**
 * What the first bytes of a bitmap tell: its size in pixels, and whether it moves. Sources: PNG
 * (W3C) section 11.2.2, GIF89a sections 18 and 20, JPEG (ITU-T T.81) annex B.2.2, WebP container
 * and RFC 6386 section 9.1.
 */
record ImageHeader(int width, int height, boolean moves) {

  long pixels() {
    return (long) width * height;
  }

  /** Empty for a drawing without pixels, and for a file that is cut off. */
  static Optional<ImageHeader> read(MediaType type, byte[] bytes) {
    try {
      return switch (type) {
        case PNG -> Optional.of(new ImageHeader(big(bytes, 16, 4), big(bytes, 20, 4), false));
        case GIF ->
            Optional.of(new ImageHeader(little(bytes, 6, 2), little(bytes, 8, 2), gifMoves(bytes)));
        case JPEG -> jpeg(bytes);
        case WEBP -> webp(bytes);
        default -> Optional.empty();
      };
    } catch (IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static Optional<ImageHeader> jpeg(byte[] bytes) {
    int at = 2;
    while (true) {
      int marker = big(bytes, at, 2);
      boolean frame = marker >= 0xFFC0 && marker <= 0xFFCF;
      boolean table = marker == 0xFFC4 || marker == 0xFFC8 || marker == 0xFFCC;
      if (frame && !table) {
        return Optional.of(new ImageHeader(big(bytes, at + 7, 2), big(bytes, at + 5, 2), false));
      }
      if (marker == 0xFFFF) {
        at++;
      } else if (marker >> 8 != 0xFF) {
        return Optional.empty();
      } else {
        at += 2 + big(bytes, at + 2, 2);
      }
    }
  }

  private static Optional<ImageHeader> webp(byte[] bytes) {
    return switch (bytes[15]) {
      case 'X' ->
          Optional.of(
              new ImageHeader(
                  little(bytes, 24, 3) + 1, little(bytes, 27, 3) + 1, (bytes[20] & 0b10) != 0));
      case 'L' -> {
        int bits = little(bytes, 21, 4);
        yield Optional.of(new ImageHeader((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1, false));
      }
      case ' ' ->
          Optional.of(
              new ImageHeader(little(bytes, 26, 2) & 0x3FFF, little(bytes, 28, 2) & 0x3FFF, false));
      default -> Optional.empty();
    };
  }

  /** Whether there is a second image: blocks are skipped until one is found or the file ends. */
  private static boolean gifMoves(byte[] bytes) {
    int at = 13 + colourTable(bytes[10]);
    int images = 0;
    while (at < bytes.length && bytes[at] != ';') {
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

  private static int big(byte[] bytes, int at, int length) {
    int value = 0;
    for (int i = 0; i < length; i++) {
      value = value << 8 | bytes[at + i] & 0xFF;
    }
    return value;
  }

  private static int little(byte[] bytes, int at, int length) {
    int value = 0;
    for (int i = length - 1; i >= 0; i--) {
      value = value << 8 | bytes[at + i] & 0xFF;
    }
    return value;
  }
}
