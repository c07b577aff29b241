package org.octavo.book;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.source.Entry;
import org.octavo.source.Manuscript;
import org.octavo.source.Role;
import org.octavo.source.SourceFile;
import org.octavo.text.BookWords;
import org.octavo.text.Phrase;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/** Cuts files into chapters. Usually a file is a chapter; a single file may be a whole book. */
final class Structure {

  /** The class of a title whose chapter gets no number. */
  private static final String UNNUMBERED = "unnumbered";

  private final Manuscript manuscript;
  private final Map<SourceFile, AnchoredFile> files;
  private final BookWords words;
  private final Diagnostics diagnostics;
  private final List<DraftChapter> drafts = new ArrayList<>();
  private Optional<Element> bookTitle = Optional.empty();
  private boolean bookTitleIsShown;

  private Structure(
      Manuscript manuscript,
      Map<SourceFile, AnchoredFile> files,
      BookWords words,
      Diagnostics diagnostics) {
    this.manuscript = manuscript;
    this.files = files;
    this.words = words;
    this.diagnostics = diagnostics;
  }

  /**
   * The chapters in reading order.
   *
   * @param bookTitle the heading with the title of the book, if a single file has one
   * @param bookTitleIsShown whether that heading is also the title of a chapter
   */
  record Outcome(
      List<DraftChapter> drafts, Optional<Element> bookTitle, boolean bookTitleIsShown) {}

  static Outcome of(
      Manuscript manuscript,
      Map<SourceFile, AnchoredFile> files,
      BookWords words,
      Diagnostics diagnostics) {
    Structure structure = new Structure(manuscript, files, words, diagnostics);
    structure.read();
    return new Outcome(
        ReadingOrder.of(structure.drafts), structure.bookTitle, structure.bookTitleIsShown);
  }

  private void read() {
    List<Entry> entries = manuscript.entries();
    for (Entry entry : entries) {
      if (entry instanceof Entry.Part part) {
        part(part);
      } else if (entry instanceof Entry.File file && files.containsKey(file.file())) {
        if (entries.size() == 1 && file.role() == Role.CHAPTER) {
          wholeBook(file);
        } else {
          chapters(file);
        }
      }
    }
  }

  private void wholeBook(Entry.File entry) {
    SingleFileBook book = SingleFileBook.of(entry, files.get(entry.file()).blocks(), manuscript);
    bookTitle = book.bookTitle();
    bookTitleIsShown = book.isShown();
    for (ChapterBlocks piece : book.pieces()) {
      Optional<String> title =
          piece.title().isPresent() || manuscript.metadata().title().isEmpty()
              ? Optional.empty()
              : Optional.of(manuscript.metadata().title());
      add(entry.file(), piece, title, false);
    }
  }

  private void chapters(Entry.File entry) {
    List<Node> blocks = files.get(entry.file()).blocks();
    List<Element> titles =
        blocks.stream()
            .filter(block -> Headings.level(block) == 1)
            .map(Element.class::cast)
            .toList();
    List<ChapterBlocks> pieces =
        titles.size() > 1
            ? ChapterBlocks.splitAt(titles, blocks, entry)
            : List.of(ChapterBlocks.of(blocks, onlyTitle(blocks), entry));
    for (int i = 0; i < pieces.size(); i++) {
      if (i > 0) {
        diagnostics.report(Code.SEVERAL_TITLES, pieces.get(i).title().orElseThrow().origin());
      }
      add(entry.file(), pieces.get(i), i == 0 ? entry.file().title() : Optional.empty(), true);
    }
  }

  /** The first {@code h1}, else the first block if it is a heading. */
  private static Optional<Element> onlyTitle(List<Node> blocks) {
    Optional<Element> h1 = Headings.title(blocks);
    return h1.isPresent() || blocks.isEmpty() || Headings.level(blocks.get(0)) == 0
        ? h1
        : Optional.of((Element) blocks.get(0));
  }

  private void part(Entry.Part part) {
    Optional<SourceFile> file = part.file().filter(files::containsKey);
    List<Node> blocks = file.map(f -> files.get(f).blocks()).orElse(List.of());
    ChapterBlocks piece = new ChapterBlocks(blocks, onlyTitle(blocks), BookPlace.of(Role.PART));
    String title =
        part.title().isEmpty()
            ? writtenTitle(piece)
            : TypographicPunctuation.set(part.title(), language(file));
    drafts.add(
        draft(file, piece, title, withHeading(levelled(piece), Phrase.of(title), part.origin())));
  }

  /**
   * @param givenTitle from the contents or the front matter
   * @param headed whether a chapter without a heading gets one
   */
  private void add(
      SourceFile file, ChapterBlocks piece, Optional<String> givenTitle, boolean headed) {
    Role role = piece.place().role();
    Phrase title =
        Phrase.of(
            givenTitle
                .map(given -> TypographicPunctuation.set(given, language(Optional.of(file))))
                .orElseGet(() -> writtenTitle(piece)));
    if (title.isEmpty() && !role.isDisplayPage()) {
      title =
          role == Role.CHAPTER
              ? Phrase.of(titleOfFile(file))
              : words.in(language(Optional.of(file))).get(role.keyword());
    }
    List<Node> blocks = levelled(piece);
    if (headed && !role.isDisplayPage()) {
      blocks = withHeading(blocks, title, Position.ofFile(file.display()));
    }
    drafts.add(draft(Optional.of(file), piece, title.text(), blocks));
  }

  private DraftChapter draft(
      Optional<SourceFile> file, ChapterBlocks piece, String title, List<Node> blocks) {
    boolean numbered = piece.title().stream().noneMatch(h -> h.hasClass(UNNUMBERED));
    return new DraftChapter(
        file,
        piece.place(),
        title,
        numbered,
        language(file),
        new DraftChapter.Content(blocks, file.map(f -> notesCalled(blocks, f)).orElse(Map.of())));
  }

  private String language(Optional<SourceFile> file) {
    return file.flatMap(SourceFile::language).orElse(manuscript.metadata().language());
  }

  private List<Node> levelled(ChapterBlocks piece) {
    return HeadingLevels.normalise(piece, diagnostics);
  }

  private static String writtenTitle(ChapterBlocks piece) {
    return piece.title().map(Headings::plainText).orElse("");
  }

  private String titleOfFile(SourceFile file) {
    String title = FileTitle.of(file.name());
    diagnostics.report(Code.NO_TITLE, Position.ofFile(file.display()), title);
    return title;
  }

  private static List<Node> withHeading(List<Node> blocks, Phrase title, Position origin) {
    if (Headings.title(blocks).isPresent()) {
      return blocks;
    }
    List<Node> headed = new ArrayList<>();
    headed.add(
        Elements.marked(
            Elements.element("h1", origin, Elements.text(title.text(), origin)), title));
    headed.addAll(blocks);
    return headed;
  }

  /** The notes of the file that the blocks call, directly or through other notes. */
  private Map<String, Element> notesCalled(List<Node> blocks, SourceFile file) {
    Map<String, Element> written = files.get(file).notes();
    Map<String, Element> called = new LinkedHashMap<>();
    Deque<Node> unread = new ArrayDeque<>(blocks);
    while (!unread.isEmpty()) {
      if (unread.pop() instanceof Element element) {
        element.walk(
            e -> {
              Element note =
                  e.is("note-call") ? written.get(e.attribute("label").orElse("")) : null;
              if (note != null && called.putIfAbsent(note.attribute("label").get(), note) == null) {
                unread.add(note);
              }
            });
      }
    }
    return called;
  }
}
