package org.octavo.engine;

import java.io.IOException;
import java.nio.file.Path;

/** A file could not be written that the build was to make. */
final class UnwritableOutput extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Path place;

  UnwritableOutput(Path place, String message) {
    super(message);
    this.place = place;
  }

  UnwritableOutput(Path place, IOException cause) {
    super(cause.getMessage(), cause);
    this.place = place;
  }

  /** Where it was to go. */
  Path place() {
    return place;
  }
}
