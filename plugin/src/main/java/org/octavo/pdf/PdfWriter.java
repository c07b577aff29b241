package org.octavo.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.octavo.book.Book;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Origins;
import org.octavo.diagnostic.Stopwatch;
import org.octavo.font.FontLibrary;
import org.octavo.font.Shaper;
import org.octavo.image.ImageException;
import org.octavo.image.ImageInfo;
import org.octavo.layout.Page;
import org.octavo.layout.Typeset;
import org.octavo.pdf.content.PaintedPage;
import org.octavo.pdf.font.Fonts;
import org.octavo.pdf.font.PdfFont;
import org.octavo.pdf.image.Beside;
import org.octavo.pdf.image.Pictures;
import org.octavo.pdf.image.SvgPainter;
import org.octavo.pdf.object.ObjectWriter;
import org.octavo.pdf.object.PdfObject;
import org.octavo.pdf.object.Streams;
import org.octavo.pdf.tag.PageEvent;
import org.octavo.pdf.tag.StructureBuilder;
import org.octavo.pdf.tag.StructureNamespace;
import org.octavo.pdf.tag.StructureTree;
import org.octavo.pdf.tag.Tagging;

/** Writes a typeset book as one PDF file. */
public final class PdfWriter {

  private final PDDocument document;
  private final Typeset typeset;
  private final Book book;
  private final ScreenEdition edition;
  private final Diagnostics diagnostics;
  private final Origins origins;
  private final Stopwatch stopwatch;

  private PdfWriter(
      PDDocument document,
      Typeset typeset,
      ScreenEdition edition,
      Diagnostics diagnostics,
      Origins origins,
      Stopwatch stopwatch) {
    this.document = document;
    this.typeset = typeset;
    this.book = typeset.book();
    this.edition = edition;
    this.diagnostics = diagnostics;
    this.origins = origins;
    this.stopwatch = stopwatch;
  }

  /**
   * Paints the pages. The same pages give the same bytes, on whatever machine.
   *
   * @param edition what goes into the file beside them
   * @param fonts in which text inside SVG drawings is set
   * @param out gets the file and is left open
   * @param diagnostics is told of images that cannot be used ({@code bad-image}, {@code svg-loss})
   *     of fonts that are damaged ({@code bad-font}), and of links to nowhere ({@code lost-link})
   * @param origins learns where in the book each page and structure element comes from
   * @throws IOException when {@code out} fails
   */
  public static void write(
      Typeset typeset,
      ScreenEdition edition,
      FontLibrary fonts,
      Shaper shaper,
      OutputStream out,
      Diagnostics diagnostics,
      Origins origins,
      Stopwatch stopwatch)
      throws IOException {
    Optional<ImageInfo> seen = edition.cover().flatMap(image -> info(image, diagnostics));
    ScreenEdition usable = seen.isPresent() ? edition : edition.withoutCover();
    try (PDDocument document = new PDDocument();
        PDDocument album = new PDDocument()) {
      document.getDocument().setVersion(edition.standard().version());
      // PDFBox's empty document has an older one there (ISO 19005-4 6.1.12).
      document.getDocumentCatalog().getCOSObject().removeItem(COSName.VERSION);
      Typeset whole = seen.map(info -> edition.cover().get().before(typeset, info)).orElse(typeset);
      SvgPainter drawings = new SvgPainter(album, fonts, shaper, diagnostics);
      // Reading images takes as long as all the rest, and a document takes one writer at a time.
      Beside<Pictures> pictures =
          Beside.start(
              () ->
                  Pictures.embed(
                      whole.pages(),
                      new ScreenPictures(album, usable.cover(), drawings),
                      diagnostics));
      new PdfWriter(document, whole, usable, diagnostics, origins, stopwatch).write(pictures, out);
    }
  }

  private static Optional<ImageInfo> info(FrontCover cover, Diagnostics diagnostics) {
    try {
      return Optional.of(cover.info());
    } catch (IOException | ImageException e) {
      diagnostics.error(
          "bad-image",
          cover.element().origin(),
          "the cover cannot be used: " + e.getMessage(),
          "Open it in an image editor and export it anew.");
      return Optional.empty();
    }
  }

  private void write(Beside<Pictures> images, OutputStream out) throws IOException {
    Fonts fonts = Fonts.of(typeset.pages());
    Map<PdfFont, COSDictionary> embedded = fonts.embed(document, diagnostics);
    StructureTree structure =
        stopwatch.time(
            "pdf/tagging",
            () ->
                StructureBuilder.build(
                    book,
                    StructureNamespace.of(edition.standard().isPdf2()),
                    edition.cover().map(FrontCover::element)));
    Pictures pictures = images.await();
    List<TaggedPage> painted =
        stopwatch.time(
            "pdf/painting",
            () ->
                typeset.pages().parallelStream()
                    .map(page -> PagePainter.paint(page, fonts, pictures, structure))
                    .toList());
    List<COSDictionary> pages = addPages(painted, embedded);
    Destinations destinations = new Destinations(typeset, pages);
    Links links = new Links(destinations, diagnostics);
    List<PdfObject> told =
        stopwatch.time("pdf/tagging", () -> tag(painted, pages, structure, links));
    Outline.write(document, book.contents(), destinations, structure);
    if (edition.standard().isPdf2()) {
      destinations.leadInto(structure);
    }
    PageLabels.write(document, typeset, edition.cover().isPresent());
    ScreenMetadata.write(document, book.metadata(), edition.standard());
    Attachments.write(document, edition.sources(), book.metadata());
    OutputIntent.write(document);
    byte[] identity =
        PaintedPage.identifier(book.metadata(), painted.stream().map(TaggedPage::painted).toList());
    OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
    stopwatch.run(
        "pdf/writing", () -> ObjectWriter.write(document.getDocument(), told, identity, buffered));
    buffered.flush();
    tellPages(painted);
    structure.document().tell(origins);
  }

  /** A page comes from where the first thing on it does. */
  private void tellPages(List<TaggedPage> painted) {
    for (int i = 0; i < painted.size(); i++) {
      int page = i + 1;
      painted.get(i).events().stream()
          .filter(PageEvent.Marked.class::isInstance)
          .map(event -> ((PageEvent.Marked) event).element().origin())
          .filter(origin -> !origin.file().isEmpty())
          .findFirst()
          .ifPresent(origin -> origins.mark(Origins.PDF_PAGES, page, 0, origin));
    }
  }

  private List<COSDictionary> addPages(List<TaggedPage> painted, Map<PdfFont, COSDictionary> fonts)
      throws IOException {
    List<COSDictionary> pages = new ArrayList<>();
    for (int i = 0; i < painted.size(); i++) {
      Page page = typeset.pages().get(i);
      PDRectangle trim = new PDRectangle((float) page.width(), (float) page.height());
      PDPage made = new PDPage(trim);
      made.setTrimBox(trim);
      PaintedPage content = painted.get(i).painted();
      COSDictionary dictionary = made.getCOSObject();
      dictionary.setItem(COSName.RESOURCES, content.resources(fonts));
      dictionary.setItem(COSName.CONTENTS, Streams.deflated(document, content.content()));
      document.addPage(made);
      pages.add(dictionary);
    }
    return pages;
  }

  private List<PdfObject> tag(
      List<TaggedPage> painted, List<COSDictionary> pages, StructureTree structure, Links links) {
    Tagging tagging = new Tagging(structure, links::annotation, pages.size());
    for (int i = 0; i < pages.size(); i++) {
      tagging.add(pages.get(i), painted.get(i).events(), typeset.pages().get(i).height());
    }
    return tagging.write(document);
  }
}
