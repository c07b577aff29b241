package org.octavo.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/** By what a file is known to be as it was. */
record FileStamp(long bytes, FileTime modified) {

  /** Empty for a file that cannot be asked. */
  static Optional<FileStamp> of(Resource resource) {
    try {
      BasicFileAttributes now = Files.readAttributes(resource.path(), BasicFileAttributes.class);
      return Optional.of(new FileStamp(now.size(), now.lastModifiedTime()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
