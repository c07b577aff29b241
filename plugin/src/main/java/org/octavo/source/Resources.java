package org.octavo.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The files below a book folder. No path leaves it, neither by {@code ..} nor by a symbolic link.
 */
public final class Resources {

  /** Enough for any book; a hint is not worth more. */
  private static final int MAX_DEPTH = 16;

  private static final int MAX_NAMES = 10_000;

  /** As each file was when somebody first asked for it. */
  private final Map<Resource, Optional<FileStamp>> stamps = new ConcurrentHashMap<>();

  private final Path folder;
  private final String display;

  /**
   * @param folder the book folder
   * @param display how diagnostics name the folder, without a slash at the end
   */
  public Resources(Path folder, String display) {
    this.folder = folder;
    this.display = display;
  }

  /** A file by its path below the book folder, if it is there and is a file. */
  public Optional<Resource> find(String name) {
    try {
      Path root = folder.toRealPath();
      Path path = root.resolve(name).normalize();
      if (!path.startsWith(root) || !Files.isRegularFile(path)) {
        return Optional.empty();
      }
      if (!path.toRealPath().startsWith(root)) {
        return Optional.empty();
      }
      String found = root.relativize(path).toString().replace('\\', '/');
      Resource resource = new Resource(found, display(found), path);
      stamps.computeIfAbsent(resource, FileStamp::of);
      return Optional.of(resource);
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Files that are no more what they were: two readers of one may have seen different ones. */
  public List<Resource> changed() {
    return stamps.entrySet().stream()
        .filter(read -> !read.getValue().equals(FileStamp.of(read.getKey())))
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparing(Resource::name))
        .toList();
  }

  /** How diagnostics name a file. */
  public String display(String name) {
    return display + "/" + name;
  }

  /**
   * The paths of all files below the book folder, sorted, for hints; those of hidden folders are
   * not told.
   */
  public List<String> names() {
    try (Stream<Path> files = Files.walk(folder, MAX_DEPTH)) {
      return files
          .filter(Files::isRegularFile)
          .limit(MAX_NAMES)
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .filter(name -> !name.startsWith(".") && !name.contains("/."))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }
}
