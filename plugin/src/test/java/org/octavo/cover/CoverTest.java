package org.octavo.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.source.BookYaml;
import org.octavo.source.Contributor;
import org.octavo.source.Metadata;
import org.octavo.source.Resource;
import org.octavo.source.Resources;

class CoverTest {

  private static final Metadata METADATA =
      Metadata.EMPTY
          .with(BookYaml.TITLE, "Fish & Chips")
          .with(BookYaml.SUBTITLE, "A meal")
          .with(BookYaml.AUTHORS, List.of(new Contributor("Ada Example", "aut", "Example, Ada")));

  @TempDir private Path folder;

  @Test
  void usesTheAuthorsImageUnchanged() throws IOException {
    byte[] image = {1, 2, 3};
    Files.write(folder.resolve("front.png"), image);
    Cover cover = cover(METADATA.with(BookYaml.COVER, "front.png"));
    assertThat(cover.image()).map(Resource::name).hasValue("front.png");
    assertThat(cover.name()).isEqualTo("book/front.png");
    assertThat(cover.bytes(Cover.STORE_RATIO)).isEqualTo(image);
  }

  @Test
  void drawsCoverIfTheMetadataNameNoImage() throws IOException {
    assertThat(cover(METADATA).image()).isEmpty();
    assertThat(cover(METADATA).bytes(1))
        .isEqualTo(CoverDrawing.jpeg(METADATA, 1))
        .startsWith(0xFF, 0xD8);
  }

  @Test
  void drawsCoverIfTheImageIsMissing() {
    assertThat(cover(METADATA.with(BookYaml.COVER, "gone.png")).image()).isEmpty();
  }

  @Test
  void describesTheCoverByItsText() {
    assertThat(cover(METADATA).text()).isEqualTo("Fish & Chips, A meal, Ada Example");
  }

  private Cover cover(Metadata metadata) {
    return Cover.of(metadata, new Resources(folder, "book"));
  }
}
