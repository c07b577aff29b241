package org.octavo.source;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.octavo.diagnostic.Limit;

/**
 * Signals a file above the size limit. The message does not repeat the file name, which a
 * diagnostic has already.
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
