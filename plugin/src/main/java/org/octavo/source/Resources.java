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
 * The files in a book folder. Paths that lead out of it, by {@code ..} or a symbolic link, are not
 * found.
 */
public final class Resources {

  /** Levels of folders and number of files that {@link #names} lists for a hint. */
  private static final int MAX_DEPTH = 16;

  private static final int MAX_NAMES = 10_000;

  /** The state of each file when it was first found. */
  private final Map<Resource, Optional<FileStamp>> stamps = new ConcurrentHashMap<>();

  private final Path folder;
  private final String display;

  /**
   * @param folder the book folder
   * @param display the path of the folder as diagnostics show it, without a slash at the end
   */
  public Resources(Path folder, String display) {
    this.folder = folder;
    this.display = display;
  }

  /** The regular file with a path in the book folder, if it exists. */
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

  /** Files that changed since they were found, so two readers may have read different content. */
  public List<Resource> changed() {
    return stamps.entrySet().stream()
        .filter(read -> !read.getValue().equals(FileStamp.of(read.getKey())))
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparing(Resource::name))
        .toList();
  }

  /** The path of a file as diagnostics show it. */
  public String display(String name) {
    return display + "/" + name;
  }

  /**
   * The sorted paths of the files in the book folder, for hints; without files in hidden folders.
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
