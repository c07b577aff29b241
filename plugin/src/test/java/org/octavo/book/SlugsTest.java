package org.octavo.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugsTest {

  @Test
  void makesSlugsAsCodeHostsDo() {
    assertThat(Slugs.slug("Hello, World!")).isEqualTo("hello-world");
    assertThat(Slugs.slug(" A  b_c-d ")).isEqualTo("a--b_c-d");
    assertThat(Slugs.slug("Ünïcode Привет 你好")).isEqualTo("ünïcode-привет-你好");
    assertThat(Slugs.slug("It’s 50% “off” – now")).isEqualTo("its-50-off--now");
    assertThat(Slugs.slug("C++ & C#")).isEqualTo("c--c");
    assertThat(Slugs.slug("😀 smile")).isEqualTo("-smile");
  }

  @Test
  void addsFreeSuffixToRepeatedHeading() {
    Slugs slugs = new Slugs();
    slugs.reserve("notes-1");
    assertThat(slugs.of("Notes")).isEqualTo("notes");
    assertThat(slugs.of("Notes")).isEqualTo("notes-2");
    assertThat(slugs.of("Notes 1")).isEqualTo("notes-1-1");
  }
}
