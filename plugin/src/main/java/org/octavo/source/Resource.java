package org.octavo.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Limit;

/**
 * A file of the book other than Markdown, such as an image, a font or a stylesheet.
 *
 * @param name path below the book folder, with {@code /}
 * @param display path as diagnostics show it
 * @param path its place on the file system, inside the book folder
 */
public record Resource(String name, String display, Path path) {

  /**
   * Reads a text in UTF-8 and ends its lines with {@code \n}. Bytes that are not UTF-8 are a
   * diagnostic.
   *
   * @throws IOException if the file cannot be read or is too large
   */
  public Optional<String> text(Diagnostics diagnostics) throws IOException {
    return Utf8.decode(bytes(), display, diagnostics);
  }

  /**
   * Reads the whole file.
   *
   * @throws IOException if the file cannot be read or is too large
   */
  public byte[] bytes() throws IOException {
    int most = Limit.RESOURCE_BYTES.count();
    try (InputStream in = open()) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new OversizedFile(path, size());
      }
      return bytes;
    }
  }

  /**
   * The size in bytes.
   *
   * @throws IOException if the file cannot be accessed
   */
  public long size() throws IOException {
    return Files.size(path);
  }

  /**
   * Opens the file for callers that need only its beginning.
   *
   * @throws IOException if the file cannot be read or is too large
   */
  public InputStream open() throws IOException {
    if (size() > Limit.RESOURCE_BYTES.most()) {
      throw new OversizedFile(path, size());
    }
    return Files.newInputStream(path);
  }
}
