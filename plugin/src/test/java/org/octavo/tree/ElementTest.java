package org.octavo.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.octavo.diagnostic.Position;

class ElementTest {

  private static final Position ORIGIN = new Position("book/chapter.md", 7, 3);

  @Test
  void equalsOnlyItself() {
    assertThat(element(Map.of())).isNotEqualTo(element(Map.of()));
  }

  @Test
  void splitsClassesAtWhiteSpace() {
    Element element = element(Map.of("class", "  one\ttwo \n three "));
    assertThat(element.classes()).containsExactly("one", "two", "three");
    assertThat(element.hasClass("two")).isTrue();
    assertThat(element.hasClass("one two")).isFalse();
  }

  @Test
  void hasNoClassesIfTheAttributeIsMissingOrBlank() {
    assertThat(element(Map.of()).classes()).isEmpty();
    assertThat(element(Map.of("class", " ")).classes()).isEmpty();
  }

  @Test
  void updatesClassesWithTheAttribute() {
    Element element = element(Map.of()).withClass("one").withClass("two");
    assertThat(element.classes()).containsExactly("one", "two");
    assertThat(element.withChildren(List.of()).classes()).containsExactly("one", "two");
    assertThat(element.without("class").classes()).isEmpty();
  }

  @Test
  void keepsAttributeOrder() {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("title", "a");
    attributes.put("id", "b");
    attributes.put("lang", "de");
    Element element = element(attributes);
    attributes.clear();
    assertThat(element.with("id", "c").attributes().keySet())
        .containsExactly("title", "id", "lang");
    assertThat(element.without("id").attributes().keySet()).containsExactly("title", "lang");
  }

  private static Element element(Map<String, String> attributes) {
    return new Element("p", attributes, List.of(new Text("x", ORIGIN)), ORIGIN);
  }
}
