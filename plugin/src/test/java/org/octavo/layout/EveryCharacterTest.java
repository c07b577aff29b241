package org.octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.testutil.TestResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.book.Chapter;
import org.octavo.book.Note;
import org.octavo.layout.ink.Ink;
import org.octavo.layout.ink.Owner;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/** Every character of the trees is on the pages, in order within each flow. */
class EveryCharacterTest {

  @Test
  void printsEveryCharacterOfEssay() {
    check(TypesetBook.of(TypesetBook.ESSAY));
  }

  @Test
  void printsEveryCharacterOfTortureBook() {
    check(TypesetBook.of(Path.of("src/test/resources/org/octavo/layout/torture")));
  }

  @Test
  void printsEveryCharacterOfCommonMarkSpecification(@TempDir Path folder) throws Exception {
    try (InputStream spec = TestResources.getSpec().openStream()) {
      Files.write(folder.resolve("spec.md"), spec.readAllBytes());
    }
    check(TypesetBook.of(folder));
  }

  private static void check(TypesetBook set) {
    Map<Element, String> flowOf = new HashMap<>();
    Map<String, StringBuilder> expected = new LinkedHashMap<>();
    for (Chapter chapter : set.book().chapters()) {
      flow(chapter.id(), chapter.root(), flowOf, expected);
      for (Note note : chapter.notes()) {
        flow(note.id(), note.body(), flowOf, expected);
      }
    }
    Map<String, StringBuilder> found = new LinkedHashMap<>();
    for (Page page : set.typeset().pages()) {
      for (Ink ink : page.inks()) {
        if (ink instanceof Ink.Letters letters
            && letters.owner() instanceof Owner.Content content
            && content.part() == Owner.Part.OWN) {
          String flow = flowOf.get(content.element());
          assertThat(flow).as("the element of %s", letters.run().text()).isNotNull();
          appendVisible(
              letters.run().text(), found.computeIfAbsent(flow, k -> new StringBuilder()));
        }
      }
    }
    Set<String> flows = new HashSet<>(expected.keySet());
    assertThat(flows).hasSizeGreaterThan(3);
    for (String flow : flows) {
      assertThat(found.getOrDefault(flow, new StringBuilder()).toString())
          .as(flow)
          .isEqualTo(expected.get(flow).toString());
    }
  }

  /** A figure or table is a flow of its own, because it may float past the text around it. */
  private static void flow(
      String name, Element root, Map<Element, String> flowOf, Map<String, StringBuilder> expected) {
    flowOf.put(root, name);
    StringBuilder letters = expected.computeIfAbsent(name, k -> new StringBuilder());
    for (Node child : root.children()) {
      if (child instanceof Element element) {
        boolean own = element.is("figure") || element.is("table");
        String inner = own ? name + ", flow " + expected.size() : name;
        flow(inner, element, flowOf, expected);
      } else {
        appendVisible(child.text(), letters);
      }
    }
  }

  /** Ignores spaces and characters without ink, which layout may change. */
  private static void appendVisible(String text, StringBuilder into) {
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .forEach(into::appendCodePoint);
  }
}
