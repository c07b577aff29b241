package org.octavo.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.source.Role;
import org.octavo.text.Phrase;
import org.octavo.text.Words;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/**
 * Makes the index chapter, a list for each letter with the semantics of EPUB Indexes 1.0. Its
 * locators are numbered links until {@link IndexLocators} puts in page numbers.
 */
final class IndexPage {

  private static final Position AT = Position.GENERATED;

  private final IndexTree tree;
  private final Words words;
  private final Ids ids;
  private final Diagnostics diagnostics;
  private final Comparator<String> alphabet;
  private final Map<IndexTree.Entry, String> targets = new HashMap<>();

  private IndexPage(
      IndexTree tree, Words words, String language, Ids ids, Diagnostics diagnostics) {
    this.tree = tree;
    this.words = words;
    this.ids = ids;
    this.diagnostics = diagnostics;
    this.alphabet = IndexTree.alphabet(language);
  }

  /**
   * The chapters with the index: in the author's chapter with the role {@code index}, else in a new
   * chapter at the end or before the colophon.
   */
  static List<Chapter> placed(
      List<Chapter> chapters,
      IndexTree tree,
      Words words,
      String language,
      Ids ids,
      Diagnostics diagnostics) {
    if (tree.isEmpty()) {
      return chapters;
    }
    IndexPage page = new IndexPage(tree, words, language, ids, diagnostics);
    List<Node> lists = page.lists(language);
    List<Chapter> placed = new ArrayList<>(chapters);
    for (int i = 0; i < placed.size(); i++) {
      Chapter chapter = placed.get(i);
      if (chapter.role() == Role.INDEX) {
        List<Node> content = new ArrayList<>(chapter.root().children());
        content.addAll(lists);
        placed.set(i, chapter.with(chapter.root().withChildren(content), chapter.notes()));
        return placed;
      }
    }
    int end = placed.size();
    while (end > 0 && placed.get(end - 1).role() == Role.COLOPHON) {
      end--;
    }
    placed.add(end, page.chapter(lists, language));
    return placed;
  }

  private Chapter chapter(List<Node> lists, String language) {
    Phrase title = words.get(Role.INDEX.keyword());
    List<Node> content = new ArrayList<>();
    content.add(ChapterRoot.heading(title));
    content.addAll(lists);
    String id = ids.unique(Role.INDEX.keyword());
    return ChapterRoot.generated(Role.INDEX, id, title.text(), title.text(), language, content);
  }

  private List<Node> lists(String language) {
    List<List<IndexTree.Entry>> groups = tree.groups(language);
    groups.forEach(group -> group.forEach(this::nameTargets));
    List<Node> lists = new ArrayList<>();
    groups.forEach(group -> lists.add(list(group)));
    return lists;
  }

  /** Gives an id to every entry to which another one refers. */
  private void nameTargets(IndexTree.Entry entry) {
    for (IndexTree.Reference reference : entry.references()) {
      tree.find(reference.path())
          .ifPresentOrElse(
              target -> targets.computeIfAbsent(target, t -> ids.unique(entryId(t))),
              () -> unknown(entry, reference));
    }
    entry.below(alphabet).forEach(this::nameTargets);
  }

  private static String entryId(IndexTree.Entry entry) {
    return IdSyntax.xml("index-entry-" + Slugs.slug(entry.term()));
  }

  private void unknown(IndexTree.Entry entry, IndexTree.Reference reference) {
    String preferred = String.join(" > ", reference.path());
    diagnostics.reportUnknown(
        Code.DANGLING_INDEX_ENTRY, reference.origin(), preferred, tree.terms(), entry.term());
  }

  private Element list(List<IndexTree.Entry> entries) {
    List<Node> items = new ArrayList<>();
    entries.forEach(entry -> items.add(item(entry)));
    return new Element(
        "ul",
        Elements.attributes("class", "index-entries", "epub:type", "index-entry-list"),
        items,
        AT);
  }

  private Element item(IndexTree.Entry entry) {
    List<Node> item = new ArrayList<>();
    item.add(
        new Element(
            "span",
            Elements.attributes("class", "index-term", "epub:type", "index-term"),
            List.of(Elements.text(entry.term(), AT)),
            AT));
    if (!entry.places().isEmpty()) {
      // The no-break space keeps the first locator on the line of its term.
      item.add(Elements.text(",\u00A0", AT));
      item.add(IndexLocators.numbered(entry.places()));
    }
    references(entry, item);
    List<IndexTree.Entry> below = entry.below(alphabet);
    if (!below.isEmpty()) {
      item.add(list(below));
    }
    Map<String, String> attributes =
        Elements.attributes("class", "index-entry", "epub:type", "index-entry");
    Optional.ofNullable(targets.get(entry)).ifPresent(id -> attributes.put("id", id));
    return new Element("li", attributes, item, AT);
  }

  private void references(IndexTree.Entry entry, List<Node> item) {
    boolean also = !entry.places().isEmpty() || !entry.below(alphabet).isEmpty();
    String type = also ? "index-xref-related" : "index-xref-preferred";
    Phrase lead = words.get(also ? "see-also" : "see");
    boolean first = true;
    for (IndexTree.Reference reference : entry.references()) {
      Optional<String> target = tree.find(reference.path()).map(targets::get);
      if (target.isPresent()) {
        item.add(Elements.text(first ? ", " : "; ", AT));
        if (first) {
          item.add(Elements.element("em", "index-see", AT, lead));
          item.add(Elements.text(" ", AT));
        }
        String name = String.join(", ", reference.path());
        Map<String, String> attributes =
            Elements.attributes("href", "#" + target.get(), "epub:type", type);
        item.add(new Element("a", attributes, List.of(Elements.text(name, AT)), AT));
        first = false;
      }
    }
  }
}
