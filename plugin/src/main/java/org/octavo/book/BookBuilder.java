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
import org.octavo.source.BookYaml;
import org.octavo.source.Manuscript;
import org.octavo.source.Metadata;
import org.octavo.source.NotePlacement;
import org.octavo.source.Role;
import org.octavo.source.SourceFile;
import org.octavo.text.BookWords;
import org.octavo.text.Phrase;
import org.octavo.tree.Element;

/** Builds the book from the trees of its files; defines the order of the passes over them. */
public final class BookBuilder {

  private final Manuscript manuscript;
  private final Map<SourceFile, AnchoredFile> files;
  private final BookWords words;
  private final Diagnostics diagnostics;

  private BookBuilder(
      Manuscript manuscript,
      Map<SourceFile, Element> trees,
      BookWords words,
      Diagnostics diagnostics) {
    this.manuscript = manuscript;
    this.diagnostics = diagnostics;
    this.words = words;
    this.files = new LinkedHashMap<>();
    for (SourceFile file : manuscript.files()) {
      Optional.ofNullable(trees.get(file))
          .ifPresent(tree -> files.put(file, AnchoredFile.of(file, tree, diagnostics)));
    }
  }

  /**
   * Builds a book: cuts files into chapters, resolves links and images, numbers chapters, captions
   * and notes, and adds the generated pages. Problems are diagnostics; the book is complete in any
   * case.
   *
   * @param trees the tree of each file; a file without a tree is left out
   */
  public static Book build(
      Manuscript manuscript,
      Map<SourceFile, Element> trees,
      BookWords words,
      Diagnostics diagnostics) {
    return new BookBuilder(manuscript, trees, words, diagnostics).build();
  }

  private Book build() {
    Structure.Outcome structure = Structure.of(manuscript, files, words, diagnostics);
    Metadata metadata = TypographicPunctuation.set(titled(structure));
    Ids ids = Ids.of(structure.drafts(), files.values(), diagnostics);
    CaptionNumbering captions = new CaptionNumbering(words);
    List<DraftChapter> drafts =
        structure.drafts().stream().map(ids::renamed).map(captions::numbered).toList();
    List<ChapterNumber> numbers = ChapterNumber.of(drafts, words);

    GeneratedPages pages = new GeneratedPages(metadata, words.in(metadata.language()), ids);
    List<Chapter> all = new ArrayList<>(pages.opening(rolesOf(drafts)));
    linkBookTitle(structure, all, ids);
    IndexMarks marks = new IndexMarks(ids, diagnostics);
    List<Chapter> chapters =
        chapters(drafts, numbers, ids, captions.labels()).stream().map(marks::collected).toList();
    Map<String, Phrase> shown = new HashMap<>();
    for (int i = 0; i < chapters.size(); i++) {
      shown.put(chapters.get(i).id(), numbers.get(i).shown());
    }
    NotePlacement placement = metadata.get(BookYaml.NOTES).orElse(NotePlacement.PAGE);
    if (placement == NotePlacement.BOOK) {
      String language = metadata.language();
      chapters =
          Endnotes.inBook(chapters, words.in(language).get(Role.NOTES.keyword()), language, ids);
    }
    chapters =
        IndexPage.placed(
            chapters,
            marks.tree(),
            words.in(metadata.language()),
            metadata.language(),
            ids,
            diagnostics);
    List<ContentsEntry> contents = Contents.of(chapters, shown);
    if (placement == NotePlacement.CHAPTER) {
      chapters = chapters.stream().map(this::withNotes).toList();
    }
    pages.contents(contents).ifPresent(all::add);
    all.addAll(chapters);
    List<Chapter> ordered = ReadingOrder.ofChapters(all);
    int wordCount = structure.drafts().stream().mapToInt(BookBuilder::words).sum();
    UnmarkedLanguages.find(ordered, diagnostics);
    return new Book(metadata, ordered, contents, chapterOfId(ordered), wordCount, words);
  }

  private Chapter withNotes(Chapter chapter) {
    return Endnotes.inChapter(chapter, words.in(chapter.language()).get(Role.NOTES.keyword()));
  }

  private static Set<Role> rolesOf(List<DraftChapter> drafts) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    drafts.forEach(draft -> roles.add(draft.role()));
    return roles;
  }

  /** Makes links to a heading that became the book's title lead to the title page. */
  private void linkBookTitle(Structure.Outcome structure, List<Chapter> pages, Ids ids) {
    Optional<String> id =
        structure.bookTitle().filter(t -> !structure.bookTitleIsShown()).flatMap(Element::id);
    Optional<String> titlePage =
        pages.stream().filter(p -> p.role() == Role.TITLE_PAGE).map(Chapter::id).findFirst();
    if (id.isPresent() && titlePage.isPresent()) {
      files.keySet().forEach(file -> ids.alias(file.name(), id.get(), titlePage.get()));
    }
  }

  /** Takes the title from the text if the author gives it only there. */
  private Metadata titled(Structure.Outcome structure) {
    Metadata metadata = manuscript.metadata();
    Optional<String> heading = structure.bookTitle().map(Headings::plainText);
    if (heading.isPresent() && !manuscript.titled()) {
      return metadata.with(BookYaml.TITLE, heading.get());
    }
    if (metadata.title().isEmpty()) {
      return structure.drafts().stream()
          .map(DraftChapter::title)
          .filter(title -> !title.isEmpty())
          .findFirst()
          .map(title -> metadata.with(BookYaml.TITLE, title))
          .orElse(metadata);
    }
    return metadata;
  }

  private static int words(DraftChapter draft) {
    return WordCount.of(draft.blocks()) + WordCount.of(draft.notes().values());
  }

  private List<Chapter> chapters(
      List<DraftChapter> drafts, List<ChapterNumber> numbers, Ids ids, Map<String, Phrase> labels) {
    Map<String, Phrase> references = new HashMap<>(labels);
    for (int i = 0; i < drafts.size(); i++) {
      addReferences(drafts.get(i), numbers.get(i), ids.chapters().get(i), references);
    }
    List<String> names = files.keySet().stream().map(SourceFile::name).toList();
    LinkResolver links =
        new LinkResolver(ids, names, references, manuscript.resources(), diagnostics);
    ImageResolver images = new ImageResolver(manuscript.resources(), diagnostics);
    Set<Position> placed = new HashSet<>();
    List<Chapter> chapters = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      DraftChapter draft = resolved(drafts.get(i), links, images);
      String id = ids.chapters().get(i);
      NoteNumbering notes = new NoteNumbering(draft.notes(), placed, id, ids, diagnostics);
      chapters.add(
          ChapterRoot.chapter(draft, numbers.get(i), id, manuscript.metadata().language(), notes));
    }
    return chapters;
  }

  private static void addReferences(
      DraftChapter draft, ChapterNumber number, String id, Map<String, Phrase> references) {
    boolean numbered = number.number().isPresent();
    references.put(
        id, numbered || draft.title().isEmpty() ? number.label() : Phrase.of(draft.title()));
    Headings.structural(draft.blocks())
        .forEach(h -> h.id().ifPresent(i -> references.put(i, Phrase.of(Headings.plainText(h)))));
  }

  private static DraftChapter resolved(
      DraftChapter draft, LinkResolver links, ImageResolver images) {
    String file = draft.fileName();
    Map<String, Element> notes = new LinkedHashMap<>();
    draft
        .notes()
        .forEach(
            (label, note) ->
                notes.put(label, Rewrite.each(note, e -> resolved(e, file, links, images))));
    return draft.with(Rewrite.each(draft.blocks(), e -> resolved(e, file, links, images)), notes);
  }

  private static Element resolved(
      Element element, String file, LinkResolver links, ImageResolver images) {
    return RegularTables.regular(images.resolved(links.resolved(element, file), file));
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
