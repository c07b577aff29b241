package org.octavo.source;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.octavo.diagnostic.Limit;

/**
 * A file that no book needs so large. The message is for its author and leaves the file's name to
 * others.
 */
final class OversizedFile extends FileSystemException {

  private static final long serialVersionUID = 1L;

  OversizedFile(Path file, long bytes) {
    super(
        file.toString(),
        null,
        "it has " + bytes + " bytes; at most " + Limit.RESOURCE_BYTES.most() + " are read");
  }

  @Override
  public String getMessage() {
    return getReason();
  }
}
