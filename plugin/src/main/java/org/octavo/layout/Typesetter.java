package org.octavo.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.octavo.book.Book;
import org.octavo.book.Chapter;
import org.octavo.book.PageNumbers;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.LocatedException;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.Stopwatch;
import org.octavo.layout.block.ChapterCollector;
import org.octavo.layout.block.CounterStyle;
import org.octavo.layout.block.CrossReferences;
import org.octavo.layout.galley.ChapterGalley;
import org.octavo.layout.ink.Ink;
import org.octavo.layout.ink.Inks;
import org.octavo.layout.line.TypeCase;
import org.octavo.layout.page.ChapterPages;
import org.octavo.layout.page.PageBody;
import org.octavo.layout.page.PageGeometry;
import org.octavo.layout.report.Inspection;
import org.octavo.layout.report.LayoutReport;
import org.octavo.layout.report.PageLines;
import org.octavo.source.Matter;
import org.octavo.source.Resources;
import org.octavo.source.Role;
import org.octavo.style.PageContext;
import org.octavo.style.PageStyle;
import org.octavo.style.Stylesheet;
import org.octavo.tree.Element;

/**
 * Sets a book: the front door of this room. Galleys are set for all chapters at once; pages are
 * broken chapter after chapter, since the side a chapter begins on depends on the one before; page
 * numbers are filled in by setting once more what shows them.
 */
public final class Typesetter {

  /** Page numbers settle in the second pass; a third one is for contents that grew by a page. */
  private static final int PASSES = 4;

  /** Height of the white and the hairline above the notes, points. */
  private static final double NOTE_RULE = 10.5;

  private final Book book;
  private final Stylesheet stylesheet;
  private final TypeCase type;
  private final Diagnostics diagnostics;
  private final ExecutorService pool;
  private final Stopwatch stopwatch;
  private final Listener listener;
  private final double grid;
  private final ChapterCollector collector;
  private final Map<Paged, List<Optional<PageBody>>> paged = new ConcurrentHashMap<>();

  /** Told when a chapter is set. */
  @FunctionalInterface
  public interface Listener {
    void set(int chapters, int of);
  }

  public Typesetter(
      Book book,
      Stylesheet stylesheet,
      TypeCase type,
      Resources resources,
      Diagnostics diagnostics,
      ExecutorService pool,
      Stopwatch stopwatch,
      Listener listener) {
    this.book = book;
    this.stylesheet = stylesheet;
    this.type = type;
    this.diagnostics = diagnostics;
    this.pool = pool;
    this.stopwatch = stopwatch;
    this.listener = listener;
    Element plain = Element.of("section", Position.GENERATED, List.of());
    this.grid = stylesheet.apply(plain, book.metadata().language()).style().setting().leading();
    this.collector =
        new ChapterCollector(stylesheet, type, resources, diagnostics, stopwatch, grid);
  }

  public Typeset typeset() {
    CrossReferences references = CrossReferences.of(book);
    Book set = book;
    List<ChapterGalley> galleys = collect(set, references, List.of());
    Pagination pages = paginate(galleys);
    PageNumbers numbers = pages.numbers();
    for (int pass = 1; pass < PASSES; pass++) {
      Map<String, String> folios = numbers.foliosOfIds();
      set = book.withPages(numbers);
      galleys = collect(set, references.withFolios(folios), galleys);
      pages = paginate(galleys);
      numbers = pages.numbers();
      if (numbers.foliosOfIds().equals(folios)) {
        break;
      }
    }
    Typeset typeset = finish(set, pages);
    type.report();
    return typeset;
  }

  /** Sets all chapters, or only those that show page numbers when the others are set already. */
  private List<ChapterGalley> collect(
      Book set, CrossReferences references, List<ChapterGalley> before) {
    List<Future<ChapterGalley>> futures = new ArrayList<>();
    int total = set.chapters().size();
    for (int i = 0; i < total; i++) {
      Chapter chapter = set.chapters().get(i);
      boolean again =
          before.isEmpty() || before.get(i).dependsOnPages() || chapter.role() == Role.INDEX;
      futures.add(again ? pool.submit(() -> set(chapter, references)) : null);
    }
    List<ChapterGalley> galleys = new ArrayList<>();
    for (int i = 0; i < total; i++) {
      galleys.add(futures.get(i) == null ? before.get(i) : get(futures.get(i)));
      if (before.isEmpty()) {
        listener.set(i + 1, total);
      }
    }
    return galleys;
  }

  /**
   * Sets a chapter's lines and, where the side it begins on is known, its pages too, while other
   * chapters are set.
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

  private static ChapterGalley get(Future<ChapterGalley> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while setting a chapter", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /**
   * A page before its margins are filled.
   *
   * @param body empty for a blank page
   */
  private record Draft(
      String name, String chapter, boolean first, Optional<PageBody> body, String folio) {

    boolean begins() {
      return first || body.isEmpty();
    }
  }

  private record Pagination(List<Draft> drafts, int roman) {
    PageNumbers numbers() {
      Map<String, Integer> pages = new LinkedHashMap<>();
      for (int i = 0; i < drafts.size(); i++) {
        int page = i;
        drafts
            .get(i)
            .body()
            .ifPresent(body -> body.anchors().keySet().forEach(id -> pages.putIfAbsent(id, page)));
      }
      return new PageNumbers(pages, drafts.stream().map(Draft::folio).toList());
    }
  }

  private Pagination paginate(List<ChapterGalley> galleys) {
    List<Draft> drafts = new ArrayList<>();
    int roman = 0;
    boolean front = true;
    for (ChapterGalley galley : galleys) {
      boolean bodyBegins = front && galley.chapter().matter() != Matter.FRONT;
      boolean verso = drafts.size() % 2 == 1;
      boolean wanted = galley.side().orElse(bodyBegins ? Boolean.FALSE : verso);
      if (wanted != verso && !(drafts.isEmpty() && wanted)) {
        drafts.add(blank(drafts.size(), front, roman));
        verso = wanted;
      }
      if (bodyBegins) {
        roman = drafts.size();
        front = false;
      }
      boolean first = true;
      for (Optional<PageBody> body : pages(galley, verso)) {
        String folio = folio(drafts.size(), front, roman);
        drafts.add(
            body.isEmpty()
                ? blank(drafts.size(), front, roman)
                : new Draft(galley.page(), galley.chapter().title(), first, body, folio));
        first = false;
      }
    }
    return new Pagination(drafts, front ? drafts.size() : roman);
  }

  private static Draft blank(int index, boolean front, int roman) {
    return new Draft("", "", false, Optional.empty(), folio(index, front, roman));
  }

  private static String folio(int index, boolean front, int roman) {
    return front
        ? CounterStyle.format(index + 1, "lower-roman")
        : Integer.toString(index + 1 - roman);
  }

  /**
   * Blank where the other side is asked for. Made once for each galley and side: most chapters stay
   * as they are when page numbers are filled in.
   */
  private List<Optional<PageBody>> pages(ChapterGalley chapter, boolean verso) {
    Paged key = new Paged(chapter, verso);
    List<Optional<PageBody>> known = paged.get(key);
    if (known == null) {
      known =
          stopwatch.time(
              "layout/pages",
              () ->
                  LocatedException.at(
                      chapter.chapter().root().origin(), () -> makePages(chapter, verso)));
      paged.put(key, known);
    }
    return known;
  }

  private record Paged(ChapterGalley galley, boolean verso) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Paged paged && paged.galley == galley && paged.verso == verso;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(galley) * 2 + (verso ? 1 : 0);
    }
  }

  private List<Optional<PageBody>> makePages(ChapterGalley chapter, boolean verso) {
    PageStyle page = stylesheet.page(new PageContext(chapter.page(), verso, true, false));
    double capacity = page.height() - page.top() - page.bottom();
    double measure = page.width() - page.left() - page.right();
    return new ChapterPages(chapter, measure, new PageGeometry(capacity, grid, NOTE_RULE))
        .pages(verso);
  }

  private Typeset finish(Book set, Pagination pagination) {
    List<Draft> drafts = pagination.drafts();
    MarginBoxes margins = new MarginBoxes(type, diagnostics);
    List<Page> pages = new ArrayList<>();
    Map<String, Destination> destinations = new LinkedHashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
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
              i, draft.folio(), draft.name(), verso, blank, style.width(), style.height(), inks));
    }
    return new Typeset(set, pages, destinations, pagination.roman(), report(drafts));
  }

  private LayoutReport report(List<Draft> drafts) {
    List<PageLines> lines = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.body().isEmpty()) {
        continue;
      }
      boolean verso = i % 2 == 1;
      PageStyle style = stylesheet.page(new PageContext(draft.name(), verso, draft.first(), false));
      boolean ends = i + 1 == drafts.size() || drafts.get(i + 1).begins();
      lines.add(
          new PageLines(
              draft.chapter(),
              draft.folio(),
              verso,
              draft.first(),
              ends,
              draft.body().get().lines(),
              draft.body().get().brokenNotes(),
              draft.body().get().depth(),
              style.height() - style.top() - style.bottom()));
    }
    return Inspection.of(lines, grid);
  }
}
