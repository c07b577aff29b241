package org.octavo;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * The files of one build, written beside their places. They take them together once all are whole;
 * until then the files of the last good build stay, and what is not whole in the end is gone.
 */
final class Outputs implements AutoCloseable {

  private final Map<Format, Path> places;

  Outputs(Map<Format, Path> places) {
    this.places = places;
  }

  OutputStream open(Format format) throws IOException {
    Path place = places.get(format).toAbsolutePath();
    Files.createDirectories(place.getParent());
    return new BufferedOutputStream(Files.newOutputStream(beside(place)), 1 << 16);
  }

  /** Where a file is until it takes its place. */
  Path unfinished(Format format) {
    return beside(places.get(format).toAbsolutePath());
  }

  void takeTheirPlaces() throws IOException {
    for (Path place : places.values()) {
      try {
        Files.move(beside(place), place, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(beside(place), place, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (Path place : places.values()) {
      Files.deleteIfExists(beside(place));
    }
  }

  private static Path beside(Path place) {
    return place.resolveSibling(place.getFileName() + ".part");
  }
}
