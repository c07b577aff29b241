package org.octavo.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/** Reads random chapters, in which each word is unique, and looks for all words in the tree. */
class RandomMarkdownTest {

  private static final int CHAPTERS = 400;
  private static final int MAX_DEPTH = 4;

  static IntStream seeds() {
    return IntStream.range(0, CHAPTERS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void keepsAllTextInOrder(int seed) {
    Generator generator = new Generator(new Random(seed));
    String markdown = String.join("\n\n", generator.blocks(0)) + "\n\n" + generator.notes();
    Element root = Reading.of(markdown).root();

    List<String> body = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (Node child : root.children()) {
      boolean isNote = child instanceof Element element && element.is("note");
      collectWords(child, isNote ? notes : body);
    }
    assertThat(body).as(markdown).containsExactlyElementsOf(generator.bodyWords);
    assertThat(notes).as(markdown).containsExactlyInAnyOrderElementsOf(generator.noteWords);
  }

  private static void collectWords(Node node, List<String> words) {
    if (node instanceof Element element) {
      Stream.of("alt", "title")
          .flatMap(name -> element.attribute(name).stream())
          .forEach(text -> addWords(text, words));
      element.children().forEach(child -> collectWords(child, words));
    } else {
      addWords(node.text(), words);
    }
  }

  private static void addWords(String text, List<String> words) {
    Stream.of(text.split("[^a-z0-9]+")).filter(word -> word.matches("w\\d+")).forEach(words::add);
  }

  /** Writes Markdown and records its words in the order in which the tree must contain them. */
  private static final class Generator {

    private final Random random;
    private final List<String> bodyWords = new ArrayList<>();
    private final List<String> noteWords = new ArrayList<>();
    private final List<String> definitions = new ArrayList<>();
    private List<String> words = bodyWords;
    private int count;

    Generator(Random random) {
      this.random = random;
    }

    String notes() {
      return String.join("\n\n", definitions);
    }

    List<String> blocks(int depth) {
      List<String> blocks = new ArrayList<>();
      int number = 1 + random.nextInt(3);
      for (int i = 0; i < number; i++) {
        blocks.add(block(depth));
        // Ends a list, so that the next one does not continue it.
        blocks.add("<!-- -->");
      }
      return blocks;
    }

    private String block(int depth) {
      switch (random.nextInt(depth < MAX_DEPTH ? 12 : 5)) {
        case 0:
          return "#".repeat(1 + random.nextInt(6)) + " " + line(depth) + " {#" + id() + " .c}";
        case 1:
          return "```java\n" + word() + " {" + word() + "}\n\n  " + word() + "\n```";
        case 2:
          return "| "
              + line(9)
              + " | "
              + line(9)
              + " |\n|--|:-:|\n| "
              + line(9)
              + " | "
              + line(9)
              + " |";
        case 3:
          return "![" + word() + "](a.png \"" + word() + "\")";
        case 5:
          return prefixed("> ", "> ", content(depth));
        case 6:
          return "> [!TIP]\n" + prefixed("> ", "> ", content(depth));
        case 7:
          return items("- ", depth, "\n");
        case 8:
          return items("1. ", depth, "\n\n");
        case 9:
          return line(depth) + "\n: " + prefixed("", "  ", content(depth));
        case 10:
          return "<div class=\"a\">\n\n" + content(depth) + "\n\n</div>";
        case 11:
          return "<aside><p>" + word() + "<ul><li>" + word() + "</ul>" + word() + "</aside>";
        default:
          return line(depth) + "\n" + line(depth) + "\n{.d}";
      }
    }

    private String content(int depth) {
      return String.join("\n\n", blocks(depth + 1));
    }

    private String items(String marker, int depth, String separator) {
      return IntStream.range(0, 1 + random.nextInt(3))
          .mapToObj(i -> prefixed(marker, " ".repeat(marker.length()), item(depth)))
          .collect(Collectors.joining(separator));
    }

    private String item(int depth) {
      return random.nextBoolean() ? line(depth) : line(depth) + "\n\n" + content(depth);
    }

    private static String prefixed(String first, String others, String text) {
      return first + text.replace("\n", "\n" + others);
    }

    private String line(int depth) {
      return IntStream.range(0, 1 + random.nextInt(4))
          .mapToObj(i -> inline(depth))
          .collect(Collectors.joining(" "));
    }

    private String inline(int depth) {
      switch (random.nextInt(depth < MAX_DEPTH ? 13 : 4)) {
        case 0:
          return "`" + word() + "`";
        case 1:
          return "\"" + word() + "\" -- \\'" + word() + "...";
        case 2:
          return "<https://example.org/" + word() + ">";
        case 4:
          return "*" + inline(depth + 1) + "*";
        case 5:
          return "**" + inline(depth + 1) + "**";
        case 6:
          return "~~" + word() + "~~";
        case 7:
          return "[" + inline(MAX_DEPTH + 1) + "]{lang=fr .e}";
        case 8:
          return "[" + word() + "](https://example.org)";
        case 9:
          return "<b class=f>" + inline(depth + 1) + "</b>";
        case 10:
          return "<blink>" + word() + "</blink> {unknown} [" + word() + "]";
        case 11:
          return word() + note();
        case 12:
          return word() + "<br>" + word() + " H<sub>" + word() + "</sub> &amp; &#x41;";
        default:
          return word();
      }
    }

    /** The call of a note, whose definition is written at the end. */
    private String note() {
      List<String> before = words;
      words = noteWords;
      String label = id();
      definitions.add("[^" + label + "]: " + word() + "\n\n    " + word() + " *" + word() + "*");
      words = before;
      return "[^" + label + "]";
    }

    private String word() {
      String word = "w" + count++;
      words.add(word);
      return word;
    }

    private String id() {
      return "id" + count++;
    }
  }
}
