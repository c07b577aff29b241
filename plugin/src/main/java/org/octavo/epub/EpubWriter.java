package org.octavo.epub;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.octavo.book.Book;
import org.octavo.book.Chapter;
import org.octavo.cover.Cover;
import org.octavo.diagnostic.LocatedException;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.SourceMap;
import org.octavo.run.Run;
import org.octavo.source.Matter;
import org.octavo.source.Metadata;
import org.octavo.source.Role;
import org.octavo.style.EpubCss;
import org.octavo.text.Words;
import org.octavo.tree.Element;

/** Makes the files of an EPUB 3.3 publication from a book. */
public final class EpubWriter {

  private static final String BASE_CSS = "css/base.css";
  private static final String THEME = "theme.css";
  private static final String THEME_CSS = "css/theme.css";

  private final Book book;
  private final EpubContent content;
  private final SourceMap origins;
  private final Publication publication;
  private final LinkTargets targets;
  private final PageMarkers pages;
  private final ImageFiles images;
  private final ImageCounts imageCounts = new ImageCounts();
  private final CoverPage cover;
  private final ChapterPage.Context chapterContext;
  private final List<XhtmlPage> contentFiles = new ArrayList<>();

  private EpubWriter(EpubContent content, Run run) {
    this.content = content;
    book = content.book();
    origins = run.origins();
    publication = new Publication(book.metadata());
    targets = new LinkTargets(book);
    pages = new PageMarkers(book, content.pageStarts(), targets);
    images = new ImageFiles(publication, run.diagnostics(), origins);
    cover = new CoverPage(images, run.fonts(), run.diagnostics());
    LineBreakHints hints = new LineBreakHints(run.hyphenation());
    chapterContext =
        new ChapterPage.Context(
            content.resources(), targets, images, imageCounts, hints, run.diagnostics());
  }

  /**
   * Makes the files of an EPUB from a book. Reports to the run's diagnostics what the EPUB cannot
   * show; if they have errors afterwards, the EPUB must not be published. Also records which line
   * of the author's files each part of the EPUB comes from.
   *
   * @throws IOException if a resource cannot be read
   * @throws IllegalStateException if a generated file is not well-formed, which is a bug in Octavo
   */
  public static Epub compose(EpubContent content, Run run) throws IOException {
    return new EpubWriter(content, run).compose();
  }

  private Epub compose() throws IOException {
    addStylesheets();
    boolean hasCover = addCover();
    List<TocEntry> toc = TocEntry.of(book, targets);
    List<Landmark> landmarks = Landmark.of(book, targets, hasCover);
    XhtmlPage nav = NavDocument.page(book, toc, landmarks, pages, stylesheets(LinkTargets.NAV));
    addChapters(nav);
    TocEntry.fill(publication, toc);
    Metadata metadata = book.metadata();
    Ncx.addTo(publication, pages.targets(), book.words().in(metadata.language()).get("pages"));
    boolean hasPages = !pages.targets().isEmpty();
    AccessibilityMetadata accessibility =
        AccessibilityMetadata.of(
            book, contentFiles, imageCounts, images.includeAnimation(), hasPages);
    return new Epub(publication, metadata, accessibility, landmarks);
  }

  private void addStylesheets() throws IOException {
    if (!content.fonts().isEmpty()) {
      content.fonts().addTo(publication);
    }
    publication.add(BASE_CSS, MediaType.CSS, baseCss());
    EpubCss css = content.css();
    publication.add(THEME_CSS, MediaType.CSS, css.text().getBytes(StandardCharsets.UTF_8));
    String path = ContainerZip.FOLDER + THEME_CSS;
    content
        .resources()
        .find(THEME)
        .ifPresent(theme -> origins.mark(path, 1, 0, Position.ofFile(theme.display())));
    for (int i = 0; i < css.lines().size(); i++) {
      origins.mark(path, i + 1, 0, css.lines().get(i));
    }
  }

  /** Adds a cover page, unless a chapter of the book is the cover. */
  private boolean addCover() throws IOException {
    if (book.chapters().stream().anyMatch(chapter -> chapter.role() == Role.COVER)) {
      return false;
    }
    Optional<XhtmlPage> page =
        cover.page(
            Cover.of(book.metadata(), content.resources()), book, stylesheets(LinkTargets.COVER));
    page.ifPresent(p -> publication.addToSpine(p.href(), XhtmlSerializer.write(p, origins)));
    return page.isPresent();
  }

  /**
   * Adds the chapters in reading order, with the navigation document at the place of the contents.
   */
  private void addChapters(XhtmlPage nav) throws IOException {
    boolean placesContents =
        book.chapters().stream().anyMatch(chapter -> chapter.role() == Role.CONTENTS);
    boolean navAdded = false;
    for (Chapter chapter : book.chapters()) {
      boolean here =
          placesContents ? chapter.role() == Role.CONTENTS : !chapter.role().isDisplayPage();
      if (here && !navAdded) {
        addNav(nav);
        navAdded = true;
      }
      if (chapter.role() != Role.CONTENTS) {
        LocatedException.in(chapter.root().origin(), () -> addChapter(chapter));
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
    Element root = pages.rootOf(chapter);
    Words words = book.words().in(chapter.language());
    Element section = new ChapterPage(chapter, root, file.get(), words, chapterContext).section();
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

  /** The stylesheets that a file links to; the theme comes last and overrides the others. */
  private List<String> stylesheets(String file) {
    Stream<String> fonts = content.fonts().isEmpty() ? Stream.of() : Stream.of(EmbeddedFonts.CSS);
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
