package org.octavo.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Limit;
import org.octavo.diagnostic.Position;

/** The text files in a book folder. Symbolic links that lead out of it are reported. */
final class BookFolder {

  private final Path root;
  private final String display;
  private final Diagnostics diagnostics;

  /**
   * @param root its real path
   * @param display its path as diagnostics show it, without a slash at the end
   */
  BookFolder(Path root, String display, Diagnostics diagnostics) {
    this.root = root;
    this.display = display;
    this.diagnostics = diagnostics;
  }

  String display() {
    return display;
  }

  String display(String name) {
    return display + "/" + name;
  }

  /** The paths of all Markdown files in the folder, in natural order. */
  List<String> markdownFiles() throws IOException {
    List<String> names = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {

          private int files;

          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden = !folder.equals(root) && isHidden(folder);
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (++files > Limit.FILES.most()) {
              reportTooMany();
              return FileVisitResult.TERMINATE;
            }
            String name = root.relativize(file).toString().replace('\\', '/');
            if (isMarkdown(file) && attributes.isOther()) {
              reportNoFile(name);
            } else if (isMarkdown(file)) {
              names.add(name);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    names.sort(NaturalOrder.INSTANCE);
    return names;
  }

  /** Opening a pipe could block forever. */
  private void reportNoFile(String name) {
    diagnostics.report(
        Code.UNREADABLE_FILE, Position.ofFile(display(name)), "it is a pipe or a device");
  }

  private void reportTooMany() {
    diagnostics.report(Code.TOO_MANY_FILES, Position.ofFile(display), Limit.FILES.most());
  }

  /** Whether a file is a chapter if the book has no {@code contents}. */
  static boolean isChapterByDefault(String name) {
    for (String segment : name.split("/")) {
      if (segment.startsWith("_") || segment.startsWith(".")) {
        return false;
      }
    }
    String file = name.substring(name.lastIndexOf('/') + 1);
    return !file.equalsIgnoreCase("README.md");
  }

  boolean contains(String name) {
    return Files.isRegularFile(root.resolve(name));
  }

  /** The text of a file in the folder; empty after a diagnostic. */
  Optional<String> read(String name) {
    Path file = root.resolve(name);
    Position place = Position.ofFile(display(name));
    try {
      if (!file.toRealPath().startsWith(root)) {
        diagnostics.report(Code.OUTSIDE_FOLDER, place, name);
        return Optional.empty();
      }
      long size = Files.size(file);
      if (size > Limit.TEXT_BYTES.most()) {
        diagnostics.report(Code.FILE_TOO_LARGE, place, size, Limit.TEXT_BYTES.most());
        return Optional.empty();
      }
      return Utf8.decode(Files.readAllBytes(file), display(name), diagnostics);
    } catch (IOException e) {
      diagnostics.report(
          Code.UNREADABLE_FILE,
          place,
          e instanceof AccessDeniedException ? "permission denied" : "input/output error");
      return Optional.empty();
    }
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static boolean isMarkdown(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".md");
  }
}
