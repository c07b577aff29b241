package org.octavo.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourcesTest {

  @TempDir private Path folder;

  /** For {@code changed-file}: two readers of a changed file may have read different content. */
  @Test
  void detectsChangesAfterFirstAccess() throws IOException {
    for (String name : new String[] {"a.png", "b.png", "c.png"}) {
      Files.writeString(folder.resolve(name), name);
    }
    Resources resources = new Resources(folder, "book");
    assertThat(resources.find("a.png")).isPresent();
    assertThat(resources.find("b.png")).isPresent();
    assertThat(resources.changed()).isEmpty();

    Files.writeString(folder.resolve("a.png"), "another length");
    Files.delete(folder.resolve("b.png"));
    Files.writeString(folder.resolve("c.png"), "never read");
    assertThat(resources.changed()).extracting(Resource::name).containsExactly("a.png", "b.png");
  }
}
