package org.octavo.epub;

import java.util.Optional;

/**
 * The core media types of EPUB 3.3 (section 3.2) that a book of ours can hold; nothing else goes
 * into the file.
 */
enum MediaType {
  XHTML("application/xhtml+xml", "xhtml"),
  CSS("text/css", "css"),
  NCX("application/x-dtbncx+xml", "ncx"),
  JPEG("image/jpeg", "jpg"),
  PNG("image/png", "png"),
  GIF("image/gif", "gif"),
  WEBP("image/webp", "webp"),
  SVG("image/svg+xml", "svg");

  private final io.documentnode.epub4j.domain.MediaType model;
  private final String extension;

  MediaType(String name, String extension) {
    this.model = new io.documentnode.epub4j.domain.MediaType(name, "." + extension);
    this.extension = extension;
  }

  /**
   * As epub4j has it; its own table lacks WebP, which its writer would then leave out of the
   * manifest.
   */
  io.documentnode.epub4j.domain.MediaType model() {
    return model;
  }

  /** The usual ending of a file name, without the dot. */
  String extension() {
    return extension;
  }

  /** Of an image by its first bytes, since a file's name often lies. */
  static Optional<MediaType> ofImage(byte[] bytes) {
    if (startsWith(bytes, 0, 0xFF, 0xD8, 0xFF)) {
      return Optional.of(JPEG);
    }
    if (startsWith(bytes, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
      return Optional.of(PNG);
    }
    if (startsWith(bytes, 0, 'G', 'I', 'F', '8')) {
      return Optional.of(GIF);
    }
    if (startsWith(bytes, 0, 'R', 'I', 'F', 'F') && startsWith(bytes, 8, 'W', 'E', 'B', 'P')) {
      return Optional.of(WEBP);
    }
    return looksLikeXml(bytes) ? Optional.of(SVG) : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int offset, int... expected) {
    if (bytes.length < offset + expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((bytes[offset + i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * A tag after an optional byte order mark and white space; in UTF-16 the tag's zero byte does no
   * harm.
   */
  private static boolean looksLikeXml(byte[] bytes) {
    for (byte b : bytes) {
      int unit = b & 0xFF;
      if (unit == '<') {
        return true;
      }
      boolean mark = unit == 0xEF || unit == 0xBB || unit == 0xBF || unit == 0xFE || unit == 0xFF;
      if (unit > ' ' && !mark) {
        return false;
      }
    }
    return false;
  }
}
