package org.octavo.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/** Size and time of modification, by which a changed file is detected. */
record FileStamp(long bytes, FileTime modified) {

  /** Empty for a file whose attributes cannot be read. */
  static Optional<FileStamp> of(Resource resource) {
    try {
      BasicFileAttributes now = Files.readAttributes(resource.path(), BasicFileAttributes.class);
      return Optional.of(new FileStamp(now.size(), now.lastModifiedTime()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
