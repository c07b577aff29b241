package org.octavo.engine;

import java.io.IOException;
import java.nio.file.Path;

/** An output of the build cannot be written. */
final class UnwritableOutput extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Path file;

  UnwritableOutput(Path file, String message) {
    super(message);
    this.file = file;
  }

  UnwritableOutput(Path file, IOException cause) {
    super(cause.getMessage(), cause);
    this.file = file;
  }

  /** The file's final path. */
  Path file() {
    return file;
  }
}
