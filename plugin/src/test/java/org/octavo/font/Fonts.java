package org.octavo.font;

import java.io.IOException;
import java.io.InputStream;

/** The bundled font files by name. */
final class Fonts {

  private Fonts() {}

  static byte[] bytes(String name) throws IOException {
    try (InputStream in = Face.class.getResourceAsStream("/org/octavo/fonts/" + name + ".ttf")) {
      return in.readAllBytes();
    }
  }

  static Face bundled(String name) throws IOException {
    return Face.read(bytes(name), name);
  }
}
