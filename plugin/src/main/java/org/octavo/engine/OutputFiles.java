package org.octavo.engine;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.octavo.api.Format;

/**
 * The files of one build, written beside their places. They take them together once all are whole;
 * until then the files of the last good build stay, and what is not whole in the end is gone, also
 * when somebody interrupts the build. Two builds into one folder do not see each other's halves.
 */
final class OutputFiles implements AutoCloseable {

  private final Map<Format, Path> places = new LinkedHashMap<>();

  /** Of this build alone: no name of a half is in any output. */
  private final String suffix = "." + UUID.randomUUID().toString().substring(0, 8) + ".part";

  private final Thread atInterrupt = new Thread(this::removeUnfinished, "octavo-interrupted");

  /** Whether no file may be begun any more. */
  private volatile boolean closed;

  OutputFiles(Map<Format, Path> places) {
    places.forEach((format, place) -> this.places.put(format, place.toAbsolutePath()));
    Runtime.getRuntime().addShutdownHook(atInterrupt);
  }

  OutputStream open(Format format) throws IOException {
    Path place = places.get(format);
    requireNoFolder(place);
    if (closed) {
      throw new InterruptedIOException("The build was interrupted");
    }
    try {
      Files.createDirectories(place.getParent());
      OutputStream file =
          Files.newOutputStream(
              beside(place),
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE);
      return new BufferedOutputStream(new NamedOutputStream(file, place), 1 << 16);
    } catch (IOException e) {
      throw new UnwritableOutput(place, e);
    }
  }

  /**
   * Puts all files into their places, or none.
   *
   * @throws UnwritableOutput when one cannot go there
   */
  void commit() throws IOException {
    Deque<Path> taken = new ArrayDeque<>();
    for (Path place : places.values()) {
      try {
        requireNoFolder(place);
        keepOld(place);
        move(beside(place), place);
        taken.push(place);
      } catch (IOException e) {
        for (Path back : taken) {
          restoreOld(back);
        }
        throw e instanceof UnwritableOutput ? e : new UnwritableOutput(place, e);
      }
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(atInterrupt);
    } catch (IllegalStateException e) {
      return; // The JVM is on its way down, and the hook does what is to be done here.
    }
    removeUnfinished();
  }

  private void removeUnfinished() {
    closed = true;
    for (Path place : places.values()) {
      delete(beside(place));
      delete(old(place));
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // A file that remains does no harm: no other build reads it.
    }
  }

  /** A second name for the file of the last build, or a copy where no file can have two. */
  private void keepOld(Path place) throws IOException {
    if (!Files.exists(place) || places.size() == 1) {
      return;
    }
    try {
      Files.createLink(old(place), place);
    } catch (UnsupportedOperationException | IOException e) {
      Files.copy(place, old(place), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void restoreOld(Path place) throws IOException {
    if (Files.exists(old(place))) {
      move(old(place), place);
    } else {
      Files.deleteIfExists(place);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void requireNoFolder(Path place) throws UnwritableOutput {
    if (Files.isDirectory(place)) {
      throw new UnwritableOutput(place, "there is a folder in its place");
    }
  }

  private Path beside(Path place) {
    return place.resolveSibling(place.getFileName() + suffix);
  }

  private Path old(Path place) {
    return place.resolveSibling(place.getFileName() + ".old" + suffix);
  }

  /** A stream whose faults name their file. */
  private static final class NamedOutputStream extends FilterOutputStream {

    private final Path place;

    NamedOutputStream(OutputStream file, Path place) {
      super(file);
      this.place = place;
    }

    @Override
    public void write(int b) throws IOException {
      try {
        out.write(b);
      } catch (IOException e) {
        throw new UnwritableOutput(place, e);
      }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        throw new UnwritableOutput(place, e);
      }
    }

    @Override
    public void close() throws IOException {
      try {
        out.close();
      } catch (IOException e) {
        throw new UnwritableOutput(place, e);
      }
    }
  }
}
