package org.octavo.epub;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Small images of each kind. */
public final class TestImages {

  /** One pixel each. */
  static final byte[] LOSSY_WEBP =
      Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

  static final byte[] LOSSLESS_WEBP =
      Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

  private TestImages() {}

  static byte[] bitmap(String format, int width, int height) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A GIF that contains its image twice. */
  static byte[] movingGif() {
    byte[] still = bitmap("gif", 3, 2);
    int image = 13 + 3 * (1 << (still[10] & 7) + 1);
    int length = still.length - 1 - image;
    byte[] moving = new byte[still.length + length];
    System.arraycopy(still, 0, moving, 0, still.length - 1);
    System.arraycopy(still, image, moving, still.length - 1, length);
    moving[moving.length - 1] = ';';
    return moving;
  }

  public static byte[] svg(String content) {
    return ("<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 10 10\">\n"
            + content
            + "\n</svg>")
        .getBytes(StandardCharsets.UTF_8);
  }
}
