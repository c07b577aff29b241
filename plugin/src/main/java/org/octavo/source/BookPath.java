package org.octavo.source;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/** Paths in the book folder, always with {@code /}. */
public final class BookPath {

  private BookPath() {}

  /**
   * Resolves a reference in a file to a path in the book folder.
   *
   * @param fromFile the path of the file with the reference
   * @param reference a relative path, or one from the book folder when it begins with {@code /}
   * @return empty if the reference leads out of the book folder or is empty
   */
  public static Optional<String> resolve(String fromFile, String reference) {
    String unix = reference.replace('\\', '/');
    int slash = fromFile.lastIndexOf('/');
    String folder = slash < 0 || unix.startsWith("/") ? "" : fromFile.substring(0, slash);
    Deque<String> path = new ArrayDeque<>();
    for (String segment : (folder + "/" + unix).split("/")) {
      if (segment.equals("..")) {
        if (path.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        path.addLast(segment);
      }
    }
    return path.isEmpty() ? Optional.empty() : Optional.of(String.join("/", path));
  }

  /** The reference from one file to another: the inverse of {@link #resolve}. */
  public static String relative(String fromFile, String target) {
    String[] from = fromFile.split("/");
    String[] to = target.split("/");
    int shared = 0;
    while (shared < from.length - 1 && shared < to.length - 1 && from[shared].equals(to[shared])) {
      shared++;
    }
    return "../".repeat(from.length - 1 - shared)
        + String.join("/", Arrays.asList(to).subList(shared, to.length));
  }
}
