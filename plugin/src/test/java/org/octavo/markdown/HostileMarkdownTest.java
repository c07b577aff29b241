package org.octavo.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.octavo.diagnostic.Limit;
import org.octavo.tree.Element;

class HostileMarkdownTest {

  private static final int MANY = 10_000;

  /**
   * The largest depth of a tree: nested blocks, with nested inline elements in the innermost one.
   */
  private static final int DEEPEST = 2 * Limit.NESTING.count() + 10;

  @TestFactory
  Stream<DynamicTest> readsHostileTextsAndKeepsTheirText() {
    Map<String, String> texts = new TreeMap<>();
    texts.put("quotations", "> ".repeat(MANY) + "word");
    texts.put("lists", "- ".repeat(MANY) + "word");
    texts.put("definitions", "a\n: " + ": ".repeat(MANY) + "word");
    texts.put("brackets", "[".repeat(MANY) + "word" + "]".repeat(MANY));
    texts.put("spans", "[".repeat(MANY) + "word" + "]{.a}".repeat(MANY));
    texts.put("links", "[".repeat(MANY) + "word" + "](u)".repeat(MANY));
    texts.put("images", "![".repeat(MANY) + "word" + "](u)".repeat(MANY));
    texts.put("inline notes", "^[".repeat(MANY) + "word" + "]".repeat(MANY));
    texts.put("emphasis", "*".repeat(MANY) + "word" + "*".repeat(MANY));
    texts.put("crossed emphasis", "*a ".repeat(MANY) + "word" + " b*".repeat(MANY));
    texts.put("tags", "<b>".repeat(MANY) + "word" + "</b>".repeat(MANY));
    texts.put("blocks of tags", "<div>".repeat(MANY) + "\n\nword\n\n" + "</div>".repeat(MANY));
    texts.put("html", "<div>" + "<i>".repeat(MANY) + "word" + "</b>".repeat(MANY) + "</div>");
    texts.put("braces", "{".repeat(MANY) + "word");
    texts.put("attributes", "{a=\"".repeat(MANY) + "word");
    texts.put("mixed quotes", "{a='{b=\"".repeat(MANY) + "word");
    texts.put("pipes", "|".repeat(MANY) + "\n" + "|-".repeat(MANY) + "\n\nword");
    texts.put("comments", "<div>\n" + "<!-- --> ".repeat(MANY) + "word</div>");
    texts.put("one long line", "word ".repeat(2_000_000));
    return texts.entrySet().stream()
        .map(text -> DynamicTest.dynamicTest(text.getKey(), () -> assertRead(text.getValue())));
  }

  private static void assertRead(String markdown) {
    Reading reading = Reading.of(markdown);
    StringBuilder words = new StringBuilder(reading.root().text());
    reading.root().walk(element -> element.attribute("alt").ifPresent(words::append));
    assertThat(words).contains("word");
    assertThat(depth(reading.root())).isLessThan(DEEPEST);
    assertThat(reading.diagnostics().all()).hasSizeLessThan(200);
  }

  private static int depth(Element element) {
    return 1
        + element.children().stream()
            .mapToInt(child -> child instanceof Element inner ? depth(inner) : 0)
            .max()
            .orElse(0);
  }

  @Test
  void reportsNestingBeyondLimit() {
    assertThat(Reading.of("> ".repeat(MANY) + "x").diagnosticPlaces())
        .containsExactly("1:197 too-deep");
    assertThat(Reading.of("**".repeat(MANY) + "x" + "**".repeat(MANY)).diagnostics().all())
        .extracting(d -> d.code())
        .containsExactly("too-deep");
  }

  @Test
  void replacesForbiddenCharacters() {
    Reading reading =
        Reading.of("a\r\nb\u0001c\td\uFFFE\r\ue000 \uD800 \uD83D\uDE00 &#2; `\u001B`");
    assertThat(reading.root().text())
        .isEqualTo("a\nb\uFFFDc\td\uFFFD\n\ue000 \uFFFD \uD83D\uDE00 \uFFFD \uFFFD");
    assertThat(reading.diagnosticPlaces())
        .containsExactly(
            "2:2 forbidden-character",
            "2:6 forbidden-character",
            "3:1 forbidden-character",
            "3:3 forbidden-character",
            "3:14 forbidden-character");
    assertThat(reading.diagnostics().all().get(0).message()).contains("U+0001");
  }

  @Test
  void limitsDiagnosticsOfOneCode() {
    Reading reading = Reading.of("[^x] ".repeat(1_000));
    assertThat(reading.diagnostics().all()).hasSize(51);
  }
}
