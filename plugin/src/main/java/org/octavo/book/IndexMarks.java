package org.octavo.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.tree.Element;
import org.octavo.tree.Vocabulary;

/**
 * Collects index marks: {@code [the Alliance]{index="NATO"}}; {@code [NATO]{.index}}, which uses
 * the marked words as the entry; {@code index="gas > transit; Ukraine"} for two entries, of which
 * the first is a subentry; and {@code index="Alliance -> NATO"} for a reference inside the index.
 */
final class IndexMarks {

  private static final String NAME = "index";
  private static final String ARROW = "->";

  /** Levels of entries; further terms are joined to the last one. */
  private static final int MOST_LEVELS = 3;

  private final IndexTree tree = new IndexTree();
  private final Ids ids;
  private final Diagnostics diagnostics;

  IndexMarks(Ids ids, Diagnostics diagnostics) {
    this.ids = ids;
    this.diagnostics = diagnostics;
  }

  IndexTree tree() {
    return tree;
  }

  /** Replaces the marks of a chapter by ids and collects their entries. */
  Chapter collected(Chapter chapter) {
    Element root = Rewrite.each(chapter.root(), this::collected);
    List<Note> notes =
        chapter.notes().stream()
            .map(note -> note.with(Rewrite.each(note.body(), this::collected)))
            .toList();
    return chapter.with(root, notes);
  }

  private Element collected(Element element) {
    Optional<String> written = element.attribute(NAME);
    boolean itself =
        element.hasClass(NAME)
            && (Vocabulary.isText(element.name()) || Headings.level(element) > 0);
    if (written.isEmpty() && !itself) {
      return element;
    }
    List<Entry> entries = new ArrayList<>();
    Stream.of(written.orElse("").split(";")).flatMap(IndexMarks::entry).forEach(entries::add);
    if (itself) {
      words(element).forEach(entries::add);
    }
    if (entries.isEmpty()) {
      diagnostics.report(Code.EMPTY_INDEX_ENTRY, element.origin());
    }
    Element unmarked = element.without(NAME);
    return enter(entries, itself ? withoutClass(unmarked) : unmarked);
  }

  private Element enter(List<Entry> entries, Element element) {
    String id = element.id().orElse("");
    for (Entry entry : entries) {
      if (!entry.preferred().isEmpty()) {
        tree.refer(entry.path(), entry.preferred(), element.origin());
        continue;
      }
      if (id.isEmpty()) {
        String term = entry.path().get(entry.path().size() - 1);
        id = ids.unique(IdSyntax.xml(NAME + "-" + Slugs.slug(term)));
      }
      tree.add(entry.path(), id, element.origin());
    }
    return id.isEmpty() ? element : element.with("id", id);
  }

  /**
   * @param path the terms from the first level to the entry itself
   * @param preferred the path of the entry that this one refers to; empty for a place in the text
   */
  private record Entry(List<String> path, List<String> preferred) {}

  private static Stream<Entry> entry(String written) {
    int arrow = written.indexOf(ARROW);
    String terms = arrow < 0 ? written : written.substring(0, arrow);
    String preferred = arrow < 0 ? "" : written.substring(arrow + ARROW.length());
    return Stream.of(new Entry(path(terms), path(preferred)))
        .filter(entry -> !entry.path().isEmpty());
  }

  private static Stream<Entry> words(Element element) {
    String words = Headings.plainText(title(element)).strip().replaceAll("\\s+", " ");
    return words.isEmpty() ? Stream.of() : Stream.of(new Entry(List.of(words), List.of()));
  }

  /** The element; of a chapter heading, the part without the number. */
  private static Element title(Element element) {
    List<Element> titles = new ArrayList<>();
    element.walk(e -> Stream.of(e).filter(t -> t.hasClass("chapter-title")).forEach(titles::add));
    return titles.isEmpty() ? element : titles.get(0);
  }

  private static List<String> path(String terms) {
    return Stream.of(terms.split(">", MOST_LEVELS))
        .map(term -> term.strip().replaceAll("\\s+", " ").replace('\'', '’'))
        .filter(term -> !term.isEmpty())
        .toList();
  }

  private static Element withoutClass(Element element) {
    List<String> rest = element.classes().stream().filter(c -> !c.equals(NAME)).toList();
    return rest.isEmpty()
        ? element.without("class")
        : element.with("class", String.join(" ", rest));
  }
}
