package org.octavo.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "em", "span", "wbr", "ruby"})
  void continuesWordsAcrossTextElements(String element) {
    assertThat(Vocabulary.isText(element)).isTrue();
    assertThat(Vocabulary.isInline(element)).isTrue();
    assertThat(Vocabulary.isBlock(element)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "img", "rp", "rt", "math", "svg"})
  void endsWordsAtInlineObjects(String element) {
    assertThat(Vocabulary.isText(element)).isFalse();
    assertThat(Vocabulary.isInline(element)).isTrue();
    assertThat(Vocabulary.isBlock(element)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"p", "li", "td", "caption", "section"})
  void separatesLinesAtBlocks(String element) {
    assertThat(Vocabulary.isText(element)).isFalse();
    assertThat(Vocabulary.isInline(element)).isFalse();
    assertThat(Vocabulary.isBlock(element)).isTrue();
  }

  /** Raw HTML turns these into other elements, or keeps only their content. */
  @ParameterizedTest
  @ValueSource(strings = {"data", "address", "article", "details", "footer", "header", "summary"})
  void lacksElementsThatNoTreeContains(String element) {
    assertThat(Vocabulary.of(element)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void findsRowByElementName(Vocabulary row) {
    assertThat(Vocabulary.of(row.elementName())).contains(row);
  }

  @Test
  void placesPartsOnlyInTheirParents() {
    assertThat(Vocabulary.LI.fitsIn(Vocabulary.UL)).isTrue();
    assertThat(Vocabulary.LI.fitsIn(Vocabulary.DL)).isFalse();
    assertThat(Vocabulary.FIGCAPTION.fitsIn(Vocabulary.SECTION)).isFalse();
    assertThat(Vocabulary.P.fitsIn(Vocabulary.SECTION)).isTrue();
  }

  @Test
  void definesEveryPart() {
    assertThat(Arrays.stream(Vocabulary.Content.values()).flatMap(c -> c.parts().stream()))
        .allMatch(part -> Vocabulary.of(part).isPresent());
  }

  @Test
  void hasDefaultDisplayForEveryBlockInOutputs() throws IOException {
    Set<String> styled = elementsWithDisplay();
    assertThat(Stream.of(Vocabulary.values()))
        .filteredOn(row -> row.kind() == Vocabulary.Kind.BLOCK)
        .filteredOn(row -> row.use() != Vocabulary.Use.INTERNAL)
        .filteredOn(row -> !row.elementName().startsWith("col"))
        .allMatch(row -> styled.contains(row.elementName()));
  }

  /** The selectors of all rules in {@code elements.css} that start with {@code display}. */
  private static Set<String> elementsWithDisplay() throws IOException {
    Set<String> elements = new HashSet<>();
    try (InputStream css = Vocabulary.class.getResourceAsStream("/org/octavo/style/elements.css")) {
      String text = new String(css.readAllBytes(), StandardCharsets.UTF_8);
      Matcher rule = Pattern.compile("([^{}]*)\\{ display:").matcher(text);
      while (rule.find()) {
        Stream.of(rule.group(1).split(",")).map(String::strip).forEach(elements::add);
      }
    }
    return elements;
  }
}
