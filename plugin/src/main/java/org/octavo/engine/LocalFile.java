package org.octavo.engine;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file for libraries that need a {@link java.io.File}: the file itself if it is on the default
 * file system, else a temporary copy, which {@link #close} deletes.
 */
record LocalFile(Path path, boolean isCopy) implements AutoCloseable {

  static LocalFile of(Path file) throws IOException {
    if (file.getFileSystem() == FileSystems.getDefault()) {
      return new LocalFile(file, false);
    }
    Path copy = Files.createTempFile("octavo", file.getFileName().toString());
    try (var in = Files.newInputStream(file);
        var out = Files.newOutputStream(copy)) {
      in.transferTo(out);
    }
    return new LocalFile(copy, true);
  }

  @Override
  public void close() throws IOException {
    if (isCopy) {
      Files.deleteIfExists(path);
    }
  }
}
