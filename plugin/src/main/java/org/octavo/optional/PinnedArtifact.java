package org.octavo.optional;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A jar with one allowed content.
 *
 * @param coordinates {@code group:artifact:version}, or {@code
 *     group:artifact:extension:classifier:version}
 * @param sha256 of its bytes, 64 hexadecimal digits
 */
public record PinnedArtifact(String coordinates, String sha256) {

  private static final int BUFFER = 1 << 16;

  /** Reads a line of a lock file. */
  static PinnedArtifact of(String line) {
    int space = line.indexOf(' ');
    return new PinnedArtifact(line.substring(0, space), line.substring(space + 1));
  }

  public String version() {
    return coordinates.substring(coordinates.lastIndexOf(':') + 1);
  }

  /**
   * Whether a file has the pinned content.
   *
   * @throws IOException if the file cannot be read
   */
  public boolean matches(Path jar) throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(jar)) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        digest.update(buffer, 0, count);
      }
    }
    return HexFormat.of().formatHex(digest.digest()).equals(sha256);
  }
}
