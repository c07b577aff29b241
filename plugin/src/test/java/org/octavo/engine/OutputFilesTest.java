package org.octavo.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.api.Format;

class OutputFilesTest {

  @TempDir Path target;
  private Path pdf;

  @BeforeEach
  void aBookFromTheLastBuild() throws Exception {
    pdf = target.resolve("book.pdf");
    Files.writeString(pdf, "old");
  }

  @Test
  void aBookThatIsNotWholeLeavesTheOldOne() throws Exception {
    try (OutputFiles outputs = new OutputFiles(Map.of(Format.PDF, pdf))) {
      write(outputs, Format.PDF);
    }

    assertThat(pdf).hasContent("old");
    assertThat(target).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void aWholeBookTakesThePlaceOfTheOldOne() throws Exception {
    Path epub = target.resolve("new/folder/book.epub");
    try (OutputFiles outputs = new OutputFiles(Map.of(Format.PDF, pdf, Format.EPUB, epub))) {
      write(outputs, Format.PDF);
      write(outputs, Format.EPUB);
      outputs.commit();
    }

    assertThat(pdf).hasContent("new");
    assertThat(epub).hasContent("new");
    assertThat(target).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void aFolderInTheSecondPlaceLeavesBothOldOnes() throws Exception {
    Path epub = target.resolve("book.epub");
    Map<Format, Path> places = new TreeMap<>(Map.of(Format.PDF, pdf, Format.EPUB, epub));
    try (OutputFiles outputs = new OutputFiles(places)) {
      write(outputs, Format.PDF);
      write(outputs, Format.EPUB);
      Files.createDirectories(epub.resolve("somebody's"));
      assertThatThrownBy(outputs::commit)
          .isInstanceOf(UnwritableOutput.class)
          .hasMessageContaining("folder");
    }

    assertThat(pdf).hasContent("old");
    assertThat(target).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void twoBuildsIntoOneFolderDoNotMixTheirHalves() throws Exception {
    try (OutputFiles one = new OutputFiles(Map.of(Format.PDF, pdf));
        OutputFiles other = new OutputFiles(Map.of(Format.PDF, pdf))) {
      try (OutputStream out = one.open(Format.PDF)) {
        write(other, Format.PDF);
        out.write(new byte[] {'o', 'n', 'e'});
      }
      other.commit();
      assertThat(pdf).hasContent("new");
      one.commit();
    }

    assertThat(pdf).hasContent("one");
    assertThat(target).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void nothingIsBegunOnceTheOutputsArePutAway() {
    OutputFiles outputs = new OutputFiles(Map.of(Format.PDF, pdf));
    outputs.close();

    assertThatThrownBy(() -> outputs.open(Format.PDF)).isInstanceOf(InterruptedIOException.class);
    assertThat(target).isDirectoryNotContaining("glob:**.part");
  }

  private static void write(OutputFiles outputs, Format format) throws Exception {
    try (OutputStream out = outputs.open(format)) {
      out.write(new byte[] {'n', 'e', 'w'});
    }
  }
}
