package org.octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputsTest {

  @TempDir Path target;
  private Path pdf;

  @BeforeEach
  void aBookFromTheLastBuild() throws Exception {
    pdf = target.resolve("book.pdf");
    Files.writeString(pdf, "old");
  }

  @Test
  void aBookThatIsNotWholeLeavesTheOldOne() throws Exception {
    try (Outputs outputs = new Outputs(Map.of(Format.PDF, pdf))) {
      write(outputs, Format.PDF);
    }

    assertThat(pdf).hasContent("old");
    assertThat(target).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void aWholeBookTakesThePlaceOfTheOldOne() throws Exception {
    Path epub = target.resolve("new/folder/book.epub");
    try (Outputs outputs = new Outputs(Map.of(Format.PDF, pdf, Format.EPUB, epub))) {
      write(outputs, Format.PDF);
      write(outputs, Format.EPUB);
      outputs.takeTheirPlaces();
    }

    assertThat(pdf).hasContent("new");
    assertThat(epub).hasContent("new");
    assertThat(target).isDirectoryNotContaining("glob:**.part");
  }

  private static void write(Outputs outputs, Format format) throws Exception {
    try (OutputStream out = outputs.open(format)) {
      out.write(new byte[] {'n', 'e', 'w'});
    }
  }
}
