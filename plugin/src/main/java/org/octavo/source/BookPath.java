package org.octavo.source;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/** Paths below the book folder, always with {@code /}, as files and images name each other. */
public final class BookPath {

  private BookPath() {}

  /**
   * What a reference in one file means, below the book folder.
   *
   * @param fromFile the file that holds the reference, below the book folder
   * @param reference a relative path, or one from the book folder when it begins with {@code /}
   * @return empty when the reference leaves the book folder or names nothing
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

  /** How one file names another: the opposite of {@link #resolve}. */
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
