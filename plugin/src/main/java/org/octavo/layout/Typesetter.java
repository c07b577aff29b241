package org.octavo.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import org.octavo.book.Book;
import org.octavo.book.Chapter;
import org.octavo.book.PageNumbers;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.LocatedException;
import org.octavo.diagnostic.Position;
import org.octavo.layout.block.ChapterCollector;
import org.octavo.layout.block.CrossReferences;
import org.octavo.layout.galley.ChapterGalley;
import org.octavo.layout.ink.Ink;
import org.octavo.layout.ink.Inks;
import org.octavo.layout.line.TextShaper;
import org.octavo.layout.page.ChapterPages;
import org.octavo.layout.page.PageBody;
import org.octavo.layout.page.PageGeometry;
import org.octavo.layout.report.Inspection;
import org.octavo.layout.report.LayoutReport;
import org.octavo.layout.report.PageLines;
import org.octavo.run.Run;
import org.octavo.run.Workers;
import org.octavo.source.Resources;
import org.octavo.source.Role;
import org.octavo.style.PageContext;
import org.octavo.style.PageStyle;
import org.octavo.style.Stylesheet;
import org.octavo.tree.Element;

/**
 * Sets a book: the entry point of this package. The galleys of all chapters are set in parallel.
 * Pages are broken chapter after chapter, because the side that a chapter begins on depends on the
 * one before. Chapters that show page numbers are set again until the numbers no longer change.
 */
public final class Typesetter {

  /**
   * Page numbers usually settle in the second pass. A third pass is necessary if contents or an
   * index grow by a page and move what follows; after a fourth the numbers alternate and no pass
   * would settle them.
   */
  private static final int PASSES = 4;

  private final Book book;
  private final Stylesheet stylesheet;
  private final TextShaper shaper;
  private final Run run;
  private final Listener listener;
  private final double grid;
  private final ChapterCollector collector;
  private final Map<Paged, List<Optional<PageBody>>> paged = new ConcurrentHashMap<>();

  /** Follows the progress of a build. */
  @FunctionalInterface
  public interface Listener {

    /**
     * The lines of another chapter are set.
     *
     * @param chapters set so far
     * @param of how many
     */
    void set(int chapters, int of);
  }

  public Typesetter(
      Book book,
      Stylesheet stylesheet,
      TextShaper shaper,
      Resources resources,
      Run run,
      Listener listener) {
    this.book = book;
    this.stylesheet = stylesheet;
    this.shaper = shaper;
    this.run = run;
    this.listener = listener;
    Element plain = Element.of("section", Position.GENERATED, List.of());
    this.grid = stylesheet.apply(plain, book.metadata().language()).style().setting().leading();
    this.collector = new ChapterCollector(stylesheet, shaper, resources, run, grid);
  }

  /**
   * Sets the book.
   *
   * @throws IOException if the calling thread is interrupted
   */
  public Typeset typeset() throws IOException {
    CrossReferences references = CrossReferences.of(book);
    Book set = book;
    List<ChapterGalley> galleys = collect(set, references, List.of());
    Pagination pages = Pagination.of(galleys, this::pages);
    PageNumbers numbers = pages.numbers();
    boolean settled = false;
    for (int pass = 1; pass < PASSES && !settled; pass++) {
      Map<String, String> shown = numbers.foliosOfIds();
      set = book.withPages(numbers);
      galleys = collect(set, references.withFolios(shown), galleys);
      pages = Pagination.of(galleys, this::pages);
      numbers = pages.numbers();
      Map<String, String> folios = numbers.foliosOfIds();
      settled = folios.equals(shown);
      if (!settled && pass == PASSES - 1) {
        reportUnsettled(shown, folios);
      }
    }
    Typeset typeset = finish(set, pages);
    shaper.report();
    return typeset;
  }

  /** Reports the first element of the book that is not on the page shown for it. */
  private void reportUnsettled(Map<String, String> shown, Map<String, String> folios) {
    for (Chapter chapter : book.chapters()) {
      List<Element> moved = new ArrayList<>();
      chapter
          .root()
          .walk(
              element ->
                  element
                      .id()
                      .filter(folios::containsKey)
                      .filter(id -> !folios.get(id).equals(shown.get(id)))
                      .ifPresent(id -> moved.add(element)));
      if (!moved.isEmpty()) {
        Element first = moved.get(0);
        String id = first.id().orElseThrow();
        String before = shown.getOrDefault(id, CrossReferences.UNKNOWN_FOLIO);
        run.diagnostics()
            .report(
                Code.UNSETTLED_PAGE_NUMBERS, first.origin(), PASSES, id, folios.get(id), before);
        return;
      }
    }
  }

  /** Sets all chapters, or only those that show page numbers if the others are already set. */
  private List<ChapterGalley> collect(
      Book set, CrossReferences references, List<ChapterGalley> before) throws IOException {
    List<Future<ChapterGalley>> futures = new ArrayList<>();
    int total = set.chapters().size();
    for (int i = 0; i < total; i++) {
      Chapter chapter = set.chapters().get(i);
      boolean again =
          before.isEmpty() || before.get(i).dependsOnPages() || chapter.role() == Role.INDEX;
      futures.add(again ? run.workers().start(() -> set(chapter, references)) : null);
    }
    List<ChapterGalley> galleys = new ArrayList<>();
    for (int i = 0; i < total; i++) {
      galleys.add(futures.get(i) == null ? before.get(i) : Workers.await(futures.get(i)));
      if (before.isEmpty()) {
        listener.set(i + 1, total);
      }
    }
    return galleys;
  }

  /**
   * Sets the lines of a chapter and, if the side that it begins on is known, its pages, in parallel
   * with other chapters.
   */
  private ChapterGalley set(Chapter chapter, CrossReferences references) {
    return LocatedException.at(
        chapter.root().origin(),
        () -> {
          ChapterGalley galley = collector.collect(chapter, references);
          galley.side().ifPresent(verso -> pages(galley, verso));
          return galley;
        });
  }

  /**
   * The pages of a chapter, empty for a blank one. Kept for each galley and side, because most
   * chapters show no page numbers and are not set again.
   */
  private List<Optional<PageBody>> pages(ChapterGalley chapter, boolean verso) {
    Paged key = new Paged(chapter, verso);
    List<Optional<PageBody>> known = paged.get(key);
    if (known == null) {
      known =
          run.stopwatch()
              .time(
                  "layout/pages",
                  () ->
                      LocatedException.at(
                          chapter.chapter().root().origin(), () -> makePages(chapter, verso)));
      paged.put(key, known);
    }
    return known;
  }

  private record Paged(ChapterGalley galley, boolean verso) {}

  private List<Optional<PageBody>> makePages(ChapterGalley chapter, boolean verso) {
    PageStyle page = stylesheet.page(new PageContext(chapter.page(), verso, true, false));
    double capacity = page.height() - page.top() - page.bottom();
    double measure = page.width() - page.left() - page.right();
    return new ChapterPages(chapter, measure, new PageGeometry(capacity, grid)).pages(verso);
  }

  private Typeset finish(Book set, Pagination pagination) {
    List<Pagination.Draft> drafts = pagination.drafts();
    MarginBoxes margins = new MarginBoxes(shaper, run.diagnostics());
    List<Page> pages = new ArrayList<>();
    Map<String, Destination> destinations = new LinkedHashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      Pagination.Draft draft = drafts.get(i);
      boolean verso = i % 2 == 1;
      boolean blank = draft.body().isEmpty();
      PageStyle style = stylesheet.page(new PageContext(draft.name(), verso, draft.first(), blank));
      List<Ink> inks =
          new ArrayList<>(margins.inks(style, draft.body(), draft.folio(), drafts.size()));
      int index = i;
      draft
          .body()
          .ifPresent(
              body -> {
                body.inks().forEach(ink -> inks.add(Inks.moved(ink, style.left(), style.top())));
                body.anchors()
                    .forEach(
                        (id, y) ->
                            destinations.putIfAbsent(
                                id, new Destination(index, style.left(), style.top() + y)));
              });
      pages.add(
          new Page(
              i,
              draft.folio(),
              draft.name(),
              blank,
              new Page.Size(style.width(), style.height()),
              inks));
    }
    return new Typeset(set, pages, destinations, pagination.roman(), report(drafts));
  }

  private LayoutReport report(List<Pagination.Draft> drafts) {
    List<PageLines> lines = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Pagination.Draft draft = drafts.get(i);
      if (draft.body().isEmpty()) {
        continue;
      }
      boolean verso = i % 2 == 1;
      PageStyle style = stylesheet.page(new PageContext(draft.name(), verso, draft.first(), false));
      boolean ends = i + 1 == drafts.size() || drafts.get(i + 1).begins();
      lines.add(
          new PageLines(
              new PageLines.InChapter(draft.chapter(), draft.first(), ends),
              draft.folio(),
              verso,
              draft.body().get().text(),
              draft.body().get().depth(),
              style.height() - style.top() - style.bottom()));
    }
    return Inspection.of(lines, grid);
  }
}
