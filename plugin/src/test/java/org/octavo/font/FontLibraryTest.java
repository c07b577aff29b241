package org.octavo.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontLibraryTest {

  private final FontLibrary library = FontLibrary.bundled();

  @ParameterizedTest
  @CsvSource({
    "serif, 400, false, 10.25, SourceSerif4-Regular",
    "Source Serif 4, 400, true, 10.25, SourceSerif4-It",
    "source serif 4, 700, false, 10.25, SourceSerif4-Bold",
    "serif, 700, true, 10.25, SourceSerif4-BoldIt",
    "serif, 600, false, 11.5, SourceSerif4-Semibold",
    "serif, 500, false, 11.5, SourceSerif4-Regular",
    "serif, 900, false, 11.5, SourceSerif4-Bold",
    "serif, 300, false, 11.5, SourceSerif4-Regular",
    "serif, 400, false, 8.25, SourceSerif4Caption-Regular",
    "serif, 400, true, 8.9, SourceSerif4Caption-It",
    "serif, 700, false, 8.25, SourceSerif4-Bold",
    "serif, 400, false, 23, SourceSerif4Display-Regular",
    "serif, 400, true, 18, SourceSerif4Display-It",
    "serif, 600, false, 34, SourceSerif4Display-Semibold",
    "serif, 700, false, 23, SourceSerif4Display-Semibold",
    "serif, 700, true, 23, SourceSerif4-BoldIt",
    "sans-serif, 400, false, 9, SourceSans3-Regular",
    "Source Sans 3, 700, true, 9, SourceSans3-SemiboldIt",
    "monospace, 700, false, 8.5, SourceCodePro-Semibold",
    "'\"Source Code Pro\"', 400, true, 8.5, SourceCodePro-It",
    "Unknown Sans, 400, false, 10, SourceSerif4-Regular"
  })
  void choosesNearestFace(String family, int weight, boolean italic, double size, String file)
      throws IOException {
    Face chosen = library.face(List.of(family), weight, italic, size);
    assertThat(chosen.name()).isEqualTo(Fonts.bundled(file).name());
  }

  @Test
  void skipsUnknownFamily() {
    assertThat(library.knows("Unknown Sans")).isFalse();
    assertThat(library.knows("SERIF")).isTrue();
    assertThat(library.face(List.of("Unknown Sans", "monospace"), 400, false, 10).family())
        .isEqualTo("Source Code Pro");
  }

  @Test
  void readsEachFaceOnce() {
    assertThat(library.face(List.of("serif"), 400, false, 10))
        .isSameAs(library.face(List.of("Source Serif 4"), 400, false, 12));
  }

  @Test
  void prefersFamilyOfTheBook() throws IOException {
    FontLibrary more =
        library
            .with("Mine", 400, false, Fonts.bytes("SourceSans3-Regular"), "mine.ttf")
            .with("Mine", 700, false, Fonts.bytes("SourceSans3-Bold"), "mine-bold.ttf")
            .with("Source Serif 4", 400, false, Fonts.bytes("SourceSans3-It"), "own.ttf");
    assertThat(more.face(List.of("mine"), 700, false, 20).name()).isEqualTo("SourceSans3-Bold");
    assertThat(more.face(List.of("Mine"), 400, true, 20).name()).isEqualTo("SourceSans3-Regular");
    assertThat(more.face(List.of("serif"), 400, false, 10).name()).isEqualTo("SourceSans3-It");
    assertThat(library.knows("Mine")).isFalse();
  }

  @Test
  void findsCharacterInListThenInBundledFaces() {
    List<String> mono = List.of("monospace");
    assertThat(library.fallback('a', mono, 400, false, 10).orElseThrow().family())
        .isEqualTo("Source Code Pro");
    assertThat(library.fallback(0x1F600, mono, 400, false, 10).map(Face::family)).isEmpty();
    assertThat(library.fallback(0x2654, mono, 400, false, 10).orElseThrow().family())
        .isEqualTo("Noto Sans Symbols2");
  }

  /** The font list of the theme does not contain the font of the book. */
  @Test
  void findsCharacterInOtherFontsOfTheBook() throws IOException {
    FontLibrary more =
        library.with("Mine", 400, false, Fonts.bytes("NotoSansSymbols2-Regular"), "mine.ttf");
    Face mine = more.face(List.of("Mine"), 400, false, 10);
    assertThat(more.fallback(0x2654, List.of("monospace"), 400, false, 10)).containsSame(mine);
    assertThat(more.fallback('a', List.of("monospace"), 400, false, 10)).get().isNotSameAs(mine);
  }

  @Test
  void findsOneFaceForWholeWord() {
    String word = "ἄνθρωπος";
    List<String> serif = List.of("serif");
    assertThat(library.face(serif, 400, false, 10).covers(word)).isFalse();
    assertThat(library.fallback(word, serif, 400, false, 10).orElseThrow().family())
        .isEqualTo("Source Sans 3");
  }

  @Test
  void shapesLetterWithThousandMarks() {
    Face face = library.face(List.of("serif"), 400, false, 10);
    String word = "a" + "\u0301\u0323".repeat(50_000) + "b";
    assertThat(new Shaper().shape(face, Features.of("latn", ""), word).size()).isGreaterThan(3);
  }

  @Test
  void coversCharactersThatCanBeComposed() {
    Face serif = library.face(List.of("serif"), 400, false, 10);
    assertThat(serif.glyph(0x2060)).isZero();
    assertThat(serif.covers(0x2060)).isTrue();
    assertThat(serif.glyph(0x205F)).isZero();
    assertThat(serif.covers(0x205F)).isTrue();
    assertThat(serif.covers(0x4E00)).isFalse();
    Shaper shaper = new Shaper();
    Features features = Features.of("latn", "en");
    assertThat(shaper.shape(serif, features, "a\u2060\u00ADb").glyphs())
        .isEqualTo(shaper.shape(serif, features, "ab").glyphs());
    assertThat(shaper.shape(serif, features, "f\u200Ci").size()).isEqualTo(2);
    assertThat(shaper.width(serif, features, "\u205F")).isEqualTo(222);
  }
}
