package org.octavo.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.octavo.tree.Element;
import org.octavo.tree.Node;
import org.octavo.tree.Vocabulary;

/** Checks that the tree of the CommonMark specification contains all visible text, in order. */
class SpecificationTest {

  @TestFactory
  Stream<DynamicTest> keepsAllTextOfExamples() {
    return ExampleReader.readExamples(TestResources.getSpec()).stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.toString(),
                    () ->
                        assertThat(words(Reading.of(example.getSource()).root()))
                            .isEqualTo(words(example.getHtml()))));
  }

  @Test
  void keepsAllTextOfSpecification() {
    String specification = TestResources.readAsString(TestResources.getSpec());
    String html =
        HtmlRenderer.builder().build().render(Parser.builder().build().parse(specification));
    assertThat(words(Reading.of(specification).root())).isEqualTo(words(html));
  }

  private static List<String> words(String html) {
    var body = Jsoup.parseBodyFragment(html).body();
    // An HTML parser treats the values of form fields as text; books have no forms.
    body.select("textarea").remove();
    return split(body.wholeText());
  }

  private static List<String> words(Element root) {
    List<String> texts = new ArrayList<>();
    collect(root, texts);
    return split(String.join("", texts));
  }

  private static void collect(Node node, List<String> texts) {
    if (node instanceof Element element) {
      if (element.is("figcaption")) {
        // The title of an image, which HTML does not display.
        return;
      }
      boolean divides = Vocabulary.isBlock(element.name()) || element.is("br");
      if (divides) {
        texts.add(" ");
      }
      element.children().forEach(child -> collect(child, texts));
      if (divides) {
        texts.add(" ");
      }
    } else {
      texts.add(node.text());
    }
  }

  /** Letters and digits only, because the tree has typographic punctuation. */
  private static List<String> split(String text) {
    return Stream.of(text.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
  }
}
