package org.octavo.engine;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.octavo.api.Progress;
import org.octavo.api.Request;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.LocatedException;
import org.octavo.diagnostic.Position;

/**
 * Turns an exception that ends a build into one diagnostic: a file that was deleted, a full disk, a
 * bug in Octavo. The stack trace goes to the debug log.
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

  void report(IOException exception) {
    progress.trace(exception);
    if (exception instanceof UnwritableOutput output) {
      diagnostics.report(
          Code.UNWRITABLE_OUTPUT,
          Position.ofFile(output.file().toString().replace('\\', '/')),
          reason(exception, output.getCause()));
    } else {
      diagnostics.report(
          Code.UNREADABLE_FILE,
          Position.ofFile(display(exception)),
          exception instanceof NoSuchFileException
              ? "it was deleted during the build"
              : reason(exception, exception));
    }
  }

  /** Reports an unexpected exception or error. */
  void report(Throwable exception) {
    progress.trace(exception);
    Throwable cause = exception instanceof LocatedException ? exception.getCause() : exception;
    Position place =
        exception instanceof LocatedException located
            ? located.position()
            : Position.ofFile(request.display());
    if (cause instanceof OutOfMemoryError) {
      diagnostics.report(Code.OUT_OF_MEMORY, place, Runtime.getRuntime().maxMemory() >> 20);
    } else {
      diagnostics.report(Code.INTERNAL_ERROR, place, cause.getClass().getSimpleName());
    }
  }

  private static String reason(IOException exception, Throwable cause) {
    if (cause instanceof AccessDeniedException) {
      return "access denied";
    }
    if (cause instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    return String.valueOf(exception.getMessage());
  }

  /** The file's name for the author, or the book folder's if the file is not in the book. */
  private String display(IOException exception) {
    if (exception instanceof FileSystemException system && system.getFile() != null) {
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
