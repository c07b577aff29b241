package org.octavo.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.LINUX;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.Octavo;
import org.octavo.api.Result;

/** A full disk, two builds at the same time, and files that change during the build. */
@Tag("hostile")
class OutputsTest {

  @TempDir private Path project;

  /** The system limits files to a few blocks, which fails like a full disk. */
  @Test
  @EnabledOnOs(LINUX)
  void reportsFullDiskAndKeepsEarlierOutputs() throws Exception {
    HostileBook book = new HostileBook(project);
    assertThat(OneBuild.of(project, "ulimit -f 4"))
        .containsExactly(book.target().resolve("book.pdf") + " error[unwritable-output]");
  }

  @Test
  void writesCompleteFilesInTwoBuildsOfOneFolder() throws Exception {
    HostileBook book = new HostileBook(project);
    assertThat(Octavo.build(book.request(), line -> {}).isRefused()).isFalse();
    List<byte[]> alone = contents(book);
    List<CompletableFuture<Result>> builds =
        List.of(
            CompletableFuture.supplyAsync(() -> built(book)),
            CompletableFuture.supplyAsync(() -> built(book)));
    for (CompletableFuture<Result> build : builds) {
      assertThat(build.get().diagnostics()).isEmpty();
    }
    assertThat(contents(book)).usingRecursiveComparison().isEqualTo(alone);
    try (Stream<Path> files = Files.list(book.target())) {
      assertThat(files).hasSize(2);
    }
  }

  private static List<byte[]> contents(HostileBook book) throws IOException {
    return List.of(
        Files.readAllBytes(book.target().resolve("book.pdf")),
        Files.readAllBytes(book.target().resolve("book.epub")));
  }

  private static Result built(HostileBook book) {
    try {
      return Octavo.build(book.request(), line -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The build uses one version of the picture or reports an error. */
  @Test
  void buildsOrReportsChangingPicture() throws Exception {
    HostileBook book = new HostileBook(project).with("one.md", "# One\n\n![A picture](x.png)\n");
    book.with("x.png", png(3, 2));
    AtomicBoolean done = new AtomicBoolean();
    CompletableFuture<Void> changing =
        CompletableFuture.runAsync(
            () -> {
              for (int i = 0; !done.get(); i = (i + 1) % 3) {
                change(book, i);
              }
            });
    for (int i = 0; i < 5; i++) {
      HostileBook.Built built = book.restoreOutputs().build();
      assertThat(built.diagnostics())
          .allMatch(
              diagnostic ->
                  diagnostic.matches("book/(one.md:3:1|x.png) (error|warning)\\[[a-z-]+\\]"));
    }
    done.set(true);
    changing.get();
  }

  private static void change(HostileBook book, int how) {
    try {
      switch (how) {
        case 0 -> book.with("x.png", png(300, 200));
        case 1 -> book.with("x.png", "no picture");
        default -> Files.deleteIfExists(book.folder().resolve("x.png"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] png(int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }
}
