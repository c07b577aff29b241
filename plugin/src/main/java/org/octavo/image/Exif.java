package org.octavo.image;

/** Reads the EXIF orientation, the only EXIF field that changes how an image is displayed. */
final class Exif {

  /** EXIF 2.32 §4.6.4 A. */
  private static final int ORIENTATION = 0x0112;

  private final byte[] bytes;
  private final int start;
  private final boolean little;

  private Exif(byte[] bytes, int start) {
    this.bytes = bytes;
    this.start = start;
    little = start < bytes.length && bytes[start] == 'I';
  }

  /**
   * The orientation, 1 to 8. Returns 1 (upright) if the field is missing or damaged, so that such
   * an image can still be used.
   *
   * @param start offset of the TIFF header in the bytes
   */
  static int orientation(byte[] bytes, int start) {
    Exif exif = new Exif(bytes, start);
    int directory = exif.u32(4);
    int entries = exif.u16(directory);
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if (exif.u16(entry) == ORIENTATION) {
        int value = exif.u16(entry + 8);
        return value >= 1 && value <= 8 ? value : 1;
      }
    }
    return 1;
  }

  private int u16(int at) {
    return little ? u8(at) | u8(at + 1) << 8 : u8(at) << 8 | u8(at + 1);
  }

  private int u32(int at) {
    return little ? u16(at) | u16(at + 2) << 16 : u16(at) << 16 | u16(at + 2);
  }

  private int u8(int at) {
    int index = start + at;
    return at < 0 || index >= bytes.length ? 0 : bytes[index] & 0xff;
  }
}
