package org.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.Golden;

class TaggedTest {

  @TempDir Path folder;

  @Test
  void tagsEveryConstruct() throws IOException {
    PageFixture sheets = TortureBook.sheets(folder);
    try (PDDocument document = sheets.read()) {
      Golden.assertMatches(TaggedTest.class, "structure.txt", StructureText.of(document));
    }
    assertThat(sheets.diagnostics.all()).isEmpty();
  }
}
