package org.octavo.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.octavo.book.Book;
import org.octavo.book.Chapter;
import org.octavo.book.PageStart;
import org.octavo.diagnostic.Breakdown;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Origins;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.Stopwatch;
import org.octavo.font.FontLibrary;
import org.octavo.source.Matter;
import org.octavo.source.Metadata;
import org.octavo.source.Resources;
import org.octavo.source.Role;
import org.octavo.style.EpubCss;
import org.octavo.tree.Element;

/** Writes a book as an EPUB 3.3 file. */
public final class EpubWriter {

  private static final String BASE_CSS = "css/base.css";
  private static final String THEME = "theme.css";
  private static final String THEME_CSS = "css/theme.css";

  /** Pages that a book without a contents page of its own shows before the contents. */
  private static final Set<Role> BEFORE_CONTENTS =
      EnumSet.of(
          Role.COVER,
          Role.HALF_TITLE,
          Role.FRONTISPIECE,
          Role.TITLE_PAGE,
          Role.COPYRIGHT_PAGE,
          Role.DEDICATION,
          Role.EPIGRAPH);

  private final Book book;
  private final Diagnostics diagnostics;
  private final Origins origins;
  private final Publication publication;
  private final Typefaces typefaces;
  private final LinkTargets targets;
  private final PageMarkers pages;
  private final ImageFiles images;
  private final CoverPage covers;
  private final ImageCounts tally = new ImageCounts();
  private final LineBreakHints lineEnds = new LineBreakHints();
  private final List<XhtmlPage> contentFiles = new ArrayList<>();

  private EpubWriter(
      Book book,
      List<PageStart> pageStarts,
      Resources resources,
      Typefaces typefaces,
      FontLibrary fonts,
      Diagnostics diagnostics,
      Origins origins) {
    this.book = book;
    this.diagnostics = diagnostics;
    this.origins = origins;
    this.typefaces = typefaces;
    this.publication = new Publication(book.metadata());
    this.targets = new LinkTargets(book);
    this.pages = new PageMarkers(book, pageStarts, targets);
    this.images = new ImageFiles(resources, publication, diagnostics, origins);
    this.covers = new CoverPage(resources, images, fonts, diagnostics);
    resources
        .find(THEME)
        .ifPresent(
            theme ->
                origins.mark(
                    ContainerZip.FOLDER + THEME_CSS, 1, 0, Position.ofFile(theme.display())));
  }

  /**
   * Writes the whole file. The same book, resources and stylesheet give the same bytes.
   *
   * @param pageStarts where the pages of the printed book begin; none without one
   * @param css the screen part of the theme
   * @param typefaces that travel in the file
   * @param fonts in which the words of a drawn cover are set
   * @param out stays open
   * @param diagnostics is told of what cannot be shown; where it has an error afterwards, what was
   *     written is not fit for use
   * @param origins learns where in the book each place of the file comes from
   * @throws IOException if a resource cannot be read or the file not be written
   * @throws IllegalStateException if a file made here is not well-formed, which is a fault of ours
   */
  public static void write(
      Book book,
      List<PageStart> pageStarts,
      Resources resources,
      EpubCss css,
      Typefaces typefaces,
      FontLibrary fonts,
      OutputStream out,
      Diagnostics diagnostics,
      Origins origins,
      Stopwatch stopwatch)
      throws IOException {
    new EpubWriter(book, pageStarts, resources, typefaces, fonts, diagnostics, origins)
        .write(css, out, stopwatch);
  }

  private void write(EpubCss css, OutputStream out, Stopwatch stopwatch) throws IOException {
    Metadata metadata = book.metadata();
    if (!typefaces.isEmpty()) {
      typefaces.addTo(publication);
    }
    publication.add(BASE_CSS, MediaType.CSS, baseCss());
    publication.add(THEME_CSS, MediaType.CSS, css.text().getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < css.lines().size(); i++) {
      origins.mark(ContainerZip.FOLDER + THEME_CSS, i + 1, 0, css.lines().get(i));
    }
    boolean hasCover = addCover();
    List<TocEntry> toc = TocEntry.of(book, targets);
    List<Landmark> landmarks = Landmark.of(book, targets, hasCover);
    XhtmlPage nav = NavDocument.page(book, toc, landmarks, pages, stylesheets(LinkTargets.NAV));
    addChapters(nav);
    TocEntry.fill(publication, toc);
    Ncx.addTo(publication, pages.targets(), book.words().in(metadata.language()).get("pages"));
    AccessibilityMetadata accessibility =
        AccessibilityMetadata.of(
            book, contentFiles, tally, images.someMove(), !pages.targets().isEmpty());
    byte[] packageDocument = PackageDocument.write(publication, metadata, accessibility, landmarks);
    stopwatch.run("epub/packing", () -> ContainerZip.write(publication, packageDocument, out));
  }

  private boolean addCover() throws IOException {
    boolean authored = book.chapters().stream().anyMatch(c -> c.role() == Role.COVER);
    Optional<XhtmlPage> cover =
        authored
            ? Optional.empty()
            : covers.page(
                book.metadata(),
                book.words().in(book.metadata().language()),
                stylesheets(LinkTargets.COVER));
    cover.ifPresent(
        page -> publication.addToSpine(page.href(), XhtmlSerializer.write(page, origins)));
    return cover.isPresent();
  }

  /** In reading order, with the navigation document where the book has its contents. */
  private void addChapters(XhtmlPage nav) throws IOException {
    boolean placesContents =
        book.chapters().stream().anyMatch(chapter -> chapter.role() == Role.CONTENTS);
    boolean navAdded = false;
    for (Chapter chapter : book.chapters()) {
      boolean here =
          placesContents
              ? chapter.role() == Role.CONTENTS
              : !BEFORE_CONTENTS.contains(chapter.role());
      if (here && !navAdded) {
        addNav(nav);
        navAdded = true;
      }
      if (chapter.role() != Role.CONTENTS) {
        Breakdown.in(chapter.root().origin(), () -> addChapter(chapter));
      }
    }
    if (!navAdded) {
      addNav(nav);
    }
  }

  private void addNav(XhtmlPage nav) {
    publication.addToSpine(nav.href(), XhtmlSerializer.write(nav, origins), "nav");
  }

  private void addChapter(Chapter chapter) throws IOException {
    Optional<String> file = targets.fileOf(chapter);
    if (file.isEmpty()) {
      return;
    }
    Element section =
        new ChapterPage(
                chapter,
                pages.rootOf(chapter),
                file.get(),
                targets,
                images,
                tally,
                lineEnds,
                book.words().in(chapter.language()),
                diagnostics)
            .section();
    XhtmlPage page =
        new XhtmlPage(
            file.get(),
            chapter.language(),
            PageTitle.of(chapter, book),
            bodyType(chapter.matter()),
            stylesheets(file.get()),
            List.of(section));
    contentFiles.add(page);
    publication.addToSpine(page.href(), XhtmlSerializer.write(page, origins), page.properties());
  }

  private static String bodyType(Matter matter) {
    return switch (matter) {
      case FRONT -> "frontmatter";
      case BODY -> "bodymatter";
      case BACK -> "backmatter";
    };
  }

  /** The theme comes last, so that it has the last word. */
  private List<String> stylesheets(String file) {
    Stream<String> fonts = typefaces.isEmpty() ? Stream.of() : Stream.of(Typefaces.CSS);
    return Stream.concat(fonts, Stream.of(BASE_CSS, THEME_CSS))
        .map(sheet -> LinkTargets.relative(sheet, file))
        .toList();
  }

  private static byte[] baseCss() throws IOException {
    try (var in = EpubWriter.class.getResourceAsStream("base.css")) {
      return in.readAllBytes();
    }
  }
}
