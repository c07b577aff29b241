package org.octavo.check.accessibility;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files of an EPUB that the rules read.
 *
 * @param packagePath path of the package document in the container
 * @param documents the well-formed XML files by path
 * @param stylesheets by path
 */
record Container(
    String packagePath,
    Tag packageDocument,
    Map<String, Tag> documents,
    Map<String, byte[]> stylesheets) {

  /** In bytes; larger files are not text. */
  private static final long LARGEST = 64L << 20;

  static Container read(Path epub) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(epub.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        boolean read = isDocument(entry.getName()) || isStylesheet(entry.getName());
        if (read && entry.getSize() <= LARGEST) {
          files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
        }
      }
    }
    return of(files, epub.getFileName().toString());
  }

  /**
   * @param files by their paths in the container
   * @param name of the EPUB in the exception
   * @throws IOException if there is no package document
   */
  static Container of(Map<String, byte[]> files, String name) throws IOException {
    Map<String, Tag> documents = new LinkedHashMap<>();
    Map<String, byte[]> stylesheets = new LinkedHashMap<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String path = file.getKey();
      if (isStylesheet(path)) {
        stylesheets.put(path, file.getValue());
      } else if (isDocument(path)) {
        TagReader.read(file.getValue()).ifPresent(root -> documents.put(path, root));
      }
    }
    String path =
        Optional.ofNullable(documents.get("META-INF/container.xml")).stream()
            .flatMap(root -> root.all("rootfile").stream())
            .map(root -> root.value("full-path"))
            .findFirst()
            .orElse("");
    if (!documents.containsKey(path)) {
      throw new IOException("no package document in " + name);
    }
    return new Container(path, documents.get(path), documents, stylesheets);
  }

  private static boolean isDocument(String path) {
    return path.endsWith("ml") || path.endsWith(".opf");
  }

  private static boolean isStylesheet(String path) {
    return path.endsWith(".css");
  }

  /** Resolves a reference in a file to a path in the container, with its fragment. */
  static String resolved(String file, String reference) {
    try {
      return URI.create("/" + file.replace(" ", "%20")).resolve(reference).toString().substring(1);
    } catch (IllegalArgumentException e) {
      return reference;
    }
  }

  /** The content documents in reading order, by path. */
  List<String> spine() {
    Map<String, String> paths = new LinkedHashMap<>();
    packageDocument
        .all("item")
        .forEach(i -> paths.put(i.value("id"), resolved(packagePath, i.value("href"))));
    return packageDocument.all("itemref").stream()
        .map(reference -> paths.getOrDefault(reference.value("idref"), ""))
        .filter(documents::containsKey)
        .toList();
  }

  /** The navigation document's path. */
  Optional<String> nav() {
    return packageDocument.all("item").stream()
        .filter(item -> List.of(item.value("properties").split(" ")).contains("nav"))
        .map(item -> resolved(packagePath, item.value("href")))
        .filter(documents::containsKey)
        .findFirst();
  }
}
