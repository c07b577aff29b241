package org.octavo.book;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.source.Manuscript;
import org.octavo.source.Metadata;
import org.octavo.source.Role;
import org.octavo.source.SourceFile;
import org.octavo.tree.Element;

/** Makes the book: the one place that knows the order of the passes over the chapters' trees. */
public final class BookBuilder {

  private final Manuscript manuscript;
  private final Map<SourceFile, Anchors> files;
  private final Terms terms;
  private final Diagnostics diagnostics;

  private BookBuilder(
      Manuscript manuscript, Map<SourceFile, Element> trees, Diagnostics diagnostics) {
    this.manuscript = manuscript;
    this.diagnostics = diagnostics;
    this.terms = Terms.of(manuscript.metadata().language());
    this.files = new LinkedHashMap<>();
    for (SourceFile file : manuscript.files()) {
      Optional.ofNullable(trees.get(file))
          .ifPresent(tree -> files.put(file, Anchors.of(file, tree, diagnostics)));
    }
  }

  /**
   * Resolves everything in which one place of the book depends on another. Faults are diagnostics;
   * the book is whole all the same.
   *
   * @param trees what {@code markdown} made of each file; a file without a tree is left out
   */
  public static Book build(
      Manuscript manuscript, Map<SourceFile, Element> trees, Diagnostics diagnostics) {
    return new BookBuilder(manuscript, trees, diagnostics).build();
  }

  private Book build() {
    Structure.Outcome structure = Structure.of(manuscript, files, terms, diagnostics);
    List<Draft> drafts = structure.drafts();
    Metadata metadata = titled(structure);
    int words = drafts.stream().mapToInt(BookBuilder::words).sum();

    Ids ids = Ids.of(drafts, files.values(), diagnostics);
    Captions captions = new Captions();
    List<Draft> numbered = drafts.stream().map(ids::renamed).map(captions::numbered).toList();
    List<Numbering> numbers = Numbering.of(numbered);
    GeneratedPages pages = new GeneratedPages(metadata, terms, ids);
    Set<Role> written = EnumSet.noneOf(Role.class);
    drafts.forEach(draft -> written.add(draft.role()));

    List<Chapter> all = new ArrayList<>();
    Chapter titlePage = pages.titlePage();
    if (!written.contains(Role.HALF_TITLE)) {
      all.add(pages.halfTitle());
    }
    if (!written.contains(Role.TITLE_PAGE)) {
      all.add(titlePage);
      structure
          .bookTitle()
          .filter(title -> !structure.bookTitleIsShown())
          .flatMap(Element::id)
          .ifPresent(
              id -> files.keySet().forEach(file -> ids.alias(file.name(), id, titlePage.id())));
    }
    if (!written.contains(Role.COPYRIGHT_PAGE)) {
      pages.copyrightPage().ifPresent(all::add);
    }
    List<Chapter> chapters = chapters(numbered, numbers, ids, captions.labels());
    List<ContentsEntry> contents =
        Contents.of(chapters, numbers.stream().map(Numbering::shown).toList());
    pages.contents(contents).ifPresent(all::add);
    all.addAll(chapters);
    List<Chapter> ordered = ReadingOrder.ofChapters(all);
    return new Book(metadata, ordered, contents, chapterOfId(ordered), words);
  }

  /** The title from the text where the author gives it nowhere else. */
  private Metadata titled(Structure.Outcome structure) {
    Metadata metadata = manuscript.metadata();
    Optional<String> heading = structure.bookTitle().map(Headings::plainText);
    if (heading.isPresent() && !manuscript.titled()) {
      return metadata.withTitle(heading.get());
    }
    if (metadata.title().isEmpty()) {
      return structure.drafts().stream()
          .map(Draft::title)
          .filter(title -> !title.isEmpty())
          .findFirst()
          .map(metadata::withTitle)
          .orElse(metadata);
    }
    return metadata;
  }

  private static int words(Draft draft) {
    return WordCount.of(draft.blocks()) + WordCount.of(draft.notes().values());
  }

  private List<Chapter> chapters(
      List<Draft> drafts, List<Numbering> numbers, Ids ids, Map<String, String> labels) {
    Map<String, String> references = new HashMap<>(labels);
    for (int i = 0; i < drafts.size(); i++) {
      refer(drafts.get(i), numbers.get(i), ids.chapters().get(i), references);
    }
    List<String> names = files.keySet().stream().map(SourceFile::name).toList();
    Links links = new Links(ids, names, references, manuscript.resources(), diagnostics);
    Images images = new Images(manuscript.resources(), diagnostics);
    Set<Position> placed = new HashSet<>();
    List<Chapter> chapters = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = resolved(drafts.get(i), links, images);
      String id = ids.chapters().get(i);
      Notes notes = new Notes(draft.notes(), placed, id, ids, diagnostics);
      chapters.add(
          ChapterRoot.chapter(draft, numbers.get(i), id, manuscript.metadata().language(), notes));
    }
    return chapters;
  }

  private static void refer(
      Draft draft, Numbering number, String id, Map<String, String> references) {
    boolean spoken = number.number().isPresent();
    references.put(id, spoken || draft.title().isEmpty() ? number.label() : draft.title());
    Headings.structural(draft.blocks())
        .forEach(h -> h.id().ifPresent(i -> references.put(i, Headings.plainText(h))));
  }

  private static Draft resolved(Draft draft, Links links, Images images) {
    String file = draft.fileName();
    Map<String, Element> notes = new LinkedHashMap<>();
    draft
        .notes()
        .forEach(
            (label, note) ->
                notes.put(label, Rewrite.each(note, e -> resolved(e, file, links, images))));
    return draft.with(Rewrite.each(draft.blocks(), e -> resolved(e, file, links, images)), notes);
  }

  private static Element resolved(Element element, String file, Links links, Images images) {
    return images.resolved(links.resolved(element, file), file);
  }

  private static Map<String, String> chapterOfId(List<Chapter> chapters) {
    Map<String, String> chapterOfId = new LinkedHashMap<>();
    for (Chapter chapter : chapters) {
      chapter.root().walk(e -> e.id().ifPresent(id -> chapterOfId.put(id, chapter.id())));
      chapter
          .notes()
          .forEach(
              note ->
                  note.body().walk(e -> e.id().ifPresent(id -> chapterOfId.put(id, chapter.id()))));
    }
    return chapterOfId;
  }
}
