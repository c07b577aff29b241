package org.octavo.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.Octavo;
import org.octavo.api.CheckOptions;
import org.octavo.api.CheckRequest;
import org.octavo.api.Format;
import org.octavo.api.Options;
import org.octavo.api.Request;
import org.octavo.api.Result;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.SourceMap;
import org.octavo.optional.OptionalParts;
import org.octavo.source.Projects;

/** The engine reads and writes through the file system of the paths that it gets. */
class FileSystemTest {

  private static final String BOOK_YAML =
      """
      title: A Book in a Zip File
      language: en
      cover: images/front.png
      accessibility: {certifiedBy: Proof Ltd}
      """;

  @TempDir private Path temporary;
  private FileSystem zip;

  @BeforeEach
  void openZip() throws IOException {
    zip = FileSystems.newFileSystem(temporary.resolve("book.zip"), Map.of("create", "true"));
  }

  @AfterEach
  void closeZip() throws IOException {
    zip.close();
  }

  @Test
  void buildsAllOutputsInZipFile() throws IOException {
    Path folder = zip.getPath("/src/book");
    write(folder.resolve("book.yaml"), BOOK_YAML);
    write(folder.resolve("1.md"), "# One\n\nSee [two](chapters/2.md).\n\n![A dot](dot.png)\n");
    write(folder.resolve("chapters/2.md"), "# Two\n\nText.[^a]\n\n[^a]: A note.\n");
    write(folder.resolve("theme.css"), "p { color: black }\n");
    image(folder.resolve("dot.png"), 40, 40);
    image(folder.resolve("images/front.png"), 400, 600);
    Path target = zip.getPath("/target");
    Map<Format, Path> outputs =
        Map.of(
            Format.EPUB, target.resolve("book.epub"),
            Format.PDF, target.resolve("book.pdf"),
            Format.PRINT, target.resolve("book-print.pdf"));
    Request request =
        new Request(folder, "book", outputs, Projects.unnamed("org.example:book"), Options.DEFAULT);

    assertThat(build(request)).isEmpty();
    assertThat(build(request)).as("over existing files").isEmpty();

    assertThat(files(target)).containsExactly("book-print.pdf", "book.epub", "book.pdf");
    assertThat(files(temporary)).containsExactly("book.zip");
    assertThat(check(Format.PRINT, outputs.get(Format.PRINT))).isEmpty();
    assertThat(Files.readString(target.resolve("book.pdf"), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-");
  }

  @Test
  void readsBookAtRootOfFileSystem() throws IOException {
    write(zip.getPath("/1.md"), "# One\n\nText.\n");
    Map<Format, Path> outputs = Map.of(Format.EPUB, zip.getPath("/target/book.epub"));
    Request request =
        new Request(
            zip.getPath("/"),
            "book",
            outputs,
            Projects.unnamed("org.example:book"),
            Options.DEFAULT);

    assertThat(build(request)).isEmpty();
    assertThat(zip.getPath("/target/book.epub")).exists();
  }

  /** The diagnostics, without notes. */
  private static List<String> build(Request request) throws IOException {
    Result result = Octavo.build(request, progress -> {});
    return result.diagnostics().stream()
        .map(Object::toString)
        .filter(text -> !text.contains(": note["))
        .toList();
  }

  private static List<Diagnostic> check(Format format, Path file) throws IOException {
    return Octavo.check(
        new CheckRequest(
            Map.of(format, file),
            Map.of(format, file.getFileName().toString()),
            OptionalParts.NONE,
            new SourceMap(),
            Optional.empty(),
            CheckOptions.DEFAULT));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void image(Path file, int width, int height) throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", out);
    }
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
