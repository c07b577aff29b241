package org.octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNamesTest {

  private final FileNames names = new FileNames();

  @Test
  void keepsPlainNames() {
    assertThat(name("03-energy")).isEqualTo("03-energy.xhtml");
    assertThat(name("Über uns!")).isEqualTo("uber-uns.xhtml");
  }

  @Test
  void distinguishesNamesThatDifferOnlyInCase() {
    assertThat(name("Index")).isEqualTo("index.xhtml");
    assertThat(name("index")).matches("index-[0-9a-f]{8}\\.xhtml");
  }

  @Test
  void addsHashToNameWithCharactersOutsideAscii() {
    String name = name("глава-2");
    assertThat(name).matches("2-[0-9a-f]{8}\\.xhtml");
    assertThat(new FileNames().unique("глава-2", "chapter", "xhtml")).isEqualTo(name);
    assertThat(name("глава")).matches("chapter-[0-9a-f]{8}\\.xhtml");
  }

  private String name(String wanted) {
    return names.unique(wanted, "chapter", "xhtml");
  }
}
