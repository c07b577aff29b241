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
 * The output files of one build. Each is written to a temporary file next to its final path; {@link
 * #commit} moves all of them together. Until then the files of the last successful build stay, and
 * {@link #close} deletes what was not committed, also if the JVM is interrupted. Builds into the
 * same folder use different temporary files.
 */
final class OutputFiles implements AutoCloseable {

  private final Map<Format, Path> files = new LinkedHashMap<>();

  /** Unique to this build; never part of an output's content. */
  private final String suffix = "." + UUID.randomUUID().toString().substring(0, 8) + ".part";

  private final Thread shutdownHook = new Thread(this::removeUnfinished, "octavo-shutdown");

  /** Whether opening a file is no longer allowed. */
  private volatile boolean closed;

  OutputFiles(Map<Format, Path> files) {
    files.forEach((format, path) -> this.files.put(format, path.toAbsolutePath()));
    Runtime.getRuntime().addShutdownHook(shutdownHook);
  }

  OutputStream open(Format format) throws IOException {
    Path path = files.get(format);
    requireNoFolder(path);
    if (closed) {
      throw new InterruptedIOException("The build was interrupted");
    }
    try {
      Files.createDirectories(path.getParent());
      OutputStream file =
          Files.newOutputStream(
              temporary(path),
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE);
      return new BufferedOutputStream(new NamedOutputStream(file, path), 1 << 16);
    } catch (IOException e) {
      throw new UnwritableOutput(path, e);
    }
  }

  /**
   * Moves all files to their final paths, or none.
   *
   * @throws UnwritableOutput if one cannot be moved
   */
  void commit() throws IOException {
    Deque<Path> moved = new ArrayDeque<>();
    for (Path path : files.values()) {
      try {
        requireNoFolder(path);
        keepOld(path);
        move(temporary(path), path);
        moved.push(path);
      } catch (IOException e) {
        for (Path back : moved) {
          restoreOld(back);
        }
        throw e instanceof UnwritableOutput ? e : new UnwritableOutput(path, e);
      }
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(shutdownHook);
    } catch (IllegalStateException e) {
      return; // The JVM is shutting down, and the hook deletes the files.
    }
    removeUnfinished();
  }

  private void removeUnfinished() {
    closed = true;
    for (Path path : files.values()) {
      delete(temporary(path));
      delete(old(path));
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // A file that remains does no harm: no other build reads it.
    }
  }

  /** Keeps the last build's file under a second name, as a link or else as a copy. */
  private void keepOld(Path path) throws IOException {
    if (!Files.exists(path) || files.size() == 1) {
      return;
    }
    try {
      Files.createLink(old(path), path);
    } catch (UnsupportedOperationException | IOException e) {
      Files.copy(path, old(path), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void restoreOld(Path path) throws IOException {
    if (Files.exists(old(path))) {
      move(old(path), path);
    } else {
      Files.deleteIfExists(path);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void requireNoFolder(Path path) throws UnwritableOutput {
    if (Files.isDirectory(path)) {
      throw new UnwritableOutput(path, "a folder has this name");
    }
  }

  private Path temporary(Path path) {
    return path.resolveSibling(path.getFileName() + suffix);
  }

  private Path old(Path path) {
    return path.resolveSibling(path.getFileName() + ".old" + suffix);
  }

  /** Adds the file's path to any IOException. */
  private static final class NamedOutputStream extends FilterOutputStream {

    private final Path path;

    NamedOutputStream(OutputStream file, Path path) {
      super(file);
      this.path = path;
    }

    @Override
    public void write(int b) throws IOException {
      try {
        out.write(b);
      } catch (IOException e) {
        throw new UnwritableOutput(path, e);
      }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        throw new UnwritableOutput(path, e);
      }
    }

    @Override
    public void close() throws IOException {
      try {
        out.close();
      } catch (IOException e) {
        throw new UnwritableOutput(path, e);
      }
    }
  }
}
