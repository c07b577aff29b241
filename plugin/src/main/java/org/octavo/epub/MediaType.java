package org.octavo.epub;

import java.nio.charset.StandardCharsets;
import org.octavo.image.ImageInfo;

/**
 * The core media types of EPUB 3.3 (section 3.2) that Octavo's EPUBs use. The publication contains
 * no files of other types.
 */
enum MediaType {
  XHTML("application/xhtml+xml", "xhtml"),
  CSS("text/css", "css"),
  NCX("application/x-dtbncx+xml", "ncx"),
  JPEG("image/jpeg", "jpg"),
  PNG("image/png", "png"),
  GIF("image/gif", "gif"),
  WEBP("image/webp", "webp"),
  SVG("image/svg+xml", "svg"),
  TTF("font/ttf", "ttf"),
  OTF("font/otf", "otf"),
  WOFF("font/woff", "woff");

  private final io.documentnode.epub4j.domain.MediaType model;
  private final String extension;

  MediaType(String name, String extension) {
    this.model = new io.documentnode.epub4j.domain.MediaType(name, "." + extension);
    this.extension = extension;
  }

  /**
   * The type as epub4j's value. epub4j's own table lacks WebP and would omit such images from the
   * manifest.
   */
  io.documentnode.epub4j.domain.MediaType model() {
    return model;
  }

  /** The file extension, without the dot. */
  String extension() {
    return extension;
  }

  boolean isFont() {
    return this == TTF || this == OTF || this == WOFF;
  }

  /** Whether the format is compressed already, so deflating it would save nothing. */
  boolean isCompressed() {
    return this == JPEG || this == PNG || this == GIF || this == WEBP || this == WOFF;
  }

  /** The type of a font by its first bytes (OpenType 1.9 "Table directory", WOFF 1.0 §3). */
  static MediaType ofFont(byte[] file) {
    String tag = new String(file, 0, Math.min(4, file.length), StandardCharsets.ISO_8859_1);
    return switch (tag) {
      case "OTTO" -> OTF;
      case "wOFF" -> WOFF;
      default -> TTF;
    };
  }

  static MediaType of(ImageInfo.Kind image) {
    return switch (image) {
      case JPEG -> JPEG;
      case PNG -> PNG;
      case GIF -> GIF;
      case WEBP -> WEBP;
      case SVG -> SVG;
    };
  }
}
