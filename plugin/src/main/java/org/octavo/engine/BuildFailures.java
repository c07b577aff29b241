package org.octavo.engine;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.octavo.api.Progress;
import org.octavo.api.Request;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.LocatedException;
import org.octavo.diagnostic.Position;

/**
 * Makes one finding of what ended a build before its time: a file that vanished, a full disk, a
 * fault of ours. The stack goes to those who can read it.
 */
final class BuildFailures {

  private final Request request;
  private final Diagnostics diagnostics;
  private final Progress progress;

  BuildFailures(Request request, Diagnostics diagnostics, Progress progress) {
    this.request = request;
    this.diagnostics = diagnostics;
    this.progress = progress;
  }

  void report(IOException fault) {
    progress.trace(fault);
    if (fault instanceof UnwritableOutput output) {
      diagnostics.error(
          "unwritable-output",
          Position.ofFile(output.place().toString().replace('\\', '/')),
          "this file cannot be written: " + reason(fault, output.getCause()),
          "Close it where it is open, and see whether the folder lets you write and the disk has"
              + " room; the file of the last build is as it was.");
    } else {
      diagnostics.error(
          "unreadable-file",
          Position.ofFile(display(fault)),
          fault instanceof NoSuchFileException
              ? "the file was there when the build began, and is no more"
              : "the file cannot be read: " + reason(fault, fault),
          "Let nothing change the book folder while the book is made, and build again.");
    }
  }

  /** What no one foresaw. */
  void report(Throwable fault) {
    progress.trace(fault);
    Throwable cause = fault instanceof LocatedException ? fault.getCause() : fault;
    Position place =
        fault instanceof LocatedException breakdown
            ? breakdown.position()
            : Position.ofFile(request.display());
    if (cause instanceof OutOfMemoryError) {
      diagnostics.error(
          "out-of-memory",
          place,
          "the memory is used up: " + (Runtime.getRuntime().maxMemory() >> 20) + " MB do not do",
          "Give Maven more, for example MAVEN_OPTS=-Xmx2g. If this place is not an extraordinary"
              + " one, please report it.");
    } else {
      diagnostics.error(
          "internal-error",
          place,
          "Octavo broke down here (" + cause.getClass().getSimpleName() + ")",
          "That is a fault of Octavo and not of your book: please report it, with what mvn -X"
              + " tells.");
    }
  }

  private static String reason(IOException fault, Throwable cause) {
    if (cause instanceof AccessDeniedException) {
      return "it is not allowed";
    }
    if (cause instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    return String.valueOf(fault.getMessage());
  }

  /** As the author names the file, if the fault names one of the book. */
  private String display(IOException fault) {
    if (fault instanceof FileSystemException system && system.getFile() != null) {
      try {
        Path root = request.bookDirectory().toRealPath();
        Path file = root.getFileSystem().getPath(system.getFile()).toAbsolutePath().normalize();
        if (file.startsWith(root)) {
          return request.display() + "/" + root.relativize(file).toString().replace('\\', '/');
        }
      } catch (IOException | InvalidPathException e) {
        return request.display();
      }
    }
    return request.display();
  }
}
