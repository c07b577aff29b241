package org.octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.book.Chapter;
import org.octavo.book.PageStart;
import org.octavo.layout.ink.Ink;
import org.octavo.layout.ink.Owner;
import org.octavo.tree.Element;
import org.octavo.tree.Node;
import org.octavo.tree.Text;

class PageStartsTest {

  private static final String SMALL_PAGES = "@page { size: 80mm 60mm; margin: 8mm }\n";

  @TempDir Path folder;

  @Test
  void findsFirstWordOfEachPageOfEssay() {
    TypesetBook essay = TypesetBook.of(TypesetBook.ESSAY);
    Map<String, PageStart> starts = starts(essay);
    Map<Element, Boolean> body = new HashMap<>();
    for (Chapter chapter : essay.book().chapters()) {
      chapter.root().walk(element -> body.put(element, false));
      chapter
          .root()
          .walk(e -> e.walk(inner -> body.merge(inner, e.is("figure"), Boolean::logicalOr)));
    }
    int checked = 0;
    for (Page page : essay.typeset().pages()) {
      String shown = firstWords(page, body);
      if (!shown.isEmpty()) {
        PageStart start = starts.get(page.folio());
        assertThat(start).as("page %s: %s", page.folio(), shown).isNotNull();
        String whole = letters(from(start));
        int at = whole.indexOf(shown.substring(0, Math.min(6, shown.length())));
        assertThat(at).as("page %s: %s in %s", page.folio(), shown, whole).isBetween(0, 14);
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(60);
  }

  @Test
  void startsBeforeWordThatIsDividedAtPageEnd() throws IOException {
    String word = "counter" + "revolutionaries";
    TypesetBook set = set((word + " ").repeat(200));
    List<PageStart> starts = PageStarts.of(set.typeset());
    assertThat(starts).hasSizeGreaterThan(8);
    assertThat(starts).extracting(PageStartsTest::from).allMatch(t -> !t.startsWith("rev"));
    assertThat(starts.subList(4, starts.size()))
        .extracting(PageStartsTest::from)
        .allMatch(text -> text.startsWith(word));
  }

  @Test
  void startsBeforeWordThatIsBrokenAtWbr() throws IOException {
    TypesetBook set = set("counter<wbr>revolutionaries ".repeat(200));
    List<PageStart> starts = PageStarts.of(set.typeset());
    assertThat(starts).hasSizeGreaterThan(8);
    assertThat(starts.subList(4, starts.size()))
        .extracting(PageStartsTest::from)
        .allMatch(text -> text.startsWith("counter"));
  }

  @Test
  void findsStartInListAndCell() throws IOException {
    String items =
        IntStream.rangeClosed(1, 40).mapToObj(i -> "- item" + i).collect(Collectors.joining("\n"));
    String rows =
        IntStream.rangeClosed(1, 40)
            .mapToObj(i -> "| left" + i + " | right" + i + " |")
            .collect(Collectors.joining("\n"));
    TypesetBook set = set("# List\n\n" + items + "\n\n| head | side |\n|--|--|\n" + rows);
    List<PageStart> starts = PageStarts.of(set.typeset());
    assertThat(starts).filteredOn(s -> s.element().is("li")).hasSizeGreaterThan(2);
    assertThat(starts)
        .filteredOn(s -> s.element().is("td"))
        .hasSizeGreaterThan(2)
        .allMatch(s -> from(s).startsWith("left"));
    assertThat(starts).noneMatch(s -> s.element().is("th") && from(s).startsWith("side"));
  }

  @Test
  void ignoresTableThatFloatedToHeadOfPage() throws IOException {
    String words =
        IntStream.rangeClosed(1, 160).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    Files.writeString(
        folder.resolve("theme.css"), SMALL_PAGES + "@media print { table { float: top } }");
    Files.writeString(
        folder.resolve("one.md"),
        "# One\n\n" + words + "\n\n| t1 | t2 |\n|--|--|\n| a | b |\n\n" + words);
    TypesetBook set = TypesetBook.of(folder);
    assertThat(PageStarts.of(set.typeset()))
        .hasSizeGreaterThan(4)
        .noneMatch(start -> start.element().is("th") || start.element().is("td"));
  }

  @Test
  void startsPageAtItsOnlyImage() throws IOException {
    Files.writeString(
        folder.resolve("tall.svg"),
        "<svg xmlns='http://www.w3.org/2000/svg' width='200' height='900'>"
            + "<rect width='200' height='900'/></svg>");
    TypesetBook set =
        set("# One\n\nBefore.\n\n![A](tall.svg)\n\n![B](tall.svg)\n\n![C](tall.svg)\n\nAfter.");
    assertThat(PageStarts.of(set.typeset()))
        .anyMatch(start -> start.element().is("img") && start.offset() == 0);
  }

  private TypesetBook set(String markdown) throws IOException {
    if (!Files.exists(folder.resolve("theme.css"))) {
      Files.writeString(folder.resolve("theme.css"), SMALL_PAGES);
    }
    Files.writeString(folder.resolve("one.md"), markdown);
    return TypesetBook.of(folder);
  }

  private static Map<String, PageStart> starts(TypesetBook set) {
    Map<String, PageStart> starts = new LinkedHashMap<>();
    PageStarts.of(set.typeset()).forEach(start -> starts.put(start.folio(), start));
    return starts;
  }

  /** Text of the first line of body text on the page, without a hyphen at its end. */
  private static String firstWords(Page page, Map<Element, Boolean> body) {
    List<String> runs = new ArrayList<>();
    for (Ink ink : page.inks()) {
      if (ink instanceof Ink.Letters letters
          && letters.owner() instanceof Owner.Content content
          && content.part() == Owner.Part.OWN
          && Optional.ofNullable(body.get(content.element())).filter(f -> !f).isPresent()) {
        runs.add(letters(letters.run().text()));
      }
    }
    return runs.stream().filter(run -> !run.isEmpty()).findFirst().orElse("");
  }

  /** The element's own text from the page's first word on. */
  private static String from(PageStart start) {
    StringBuilder own = new StringBuilder();
    for (Node child : start.element().children()) {
      own.append(child instanceof Text text ? text.text() : "");
    }
    return own.substring(start.offset());
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
