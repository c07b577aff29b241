package org.octavo.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.octavo.book.Book;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.SourceMap;
import org.octavo.image.ImageException;
import org.octavo.image.ImageInfo;
import org.octavo.layout.Page;
import org.octavo.layout.Typeset;
import org.octavo.pdf.content.PaintedPage;
import org.octavo.pdf.font.Fonts;
import org.octavo.pdf.font.PdfFont;
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
import org.octavo.run.Run;
import org.octavo.run.Workers;

/** Writes the screen edition: a typeset book as one tagged PDF file. */
public final class PdfWriter {

  private final PDDocument document;
  private final Typeset typeset;
  private final ScreenEdition edition;
  private final Run run;

  private PdfWriter(PDDocument document, Typeset typeset, ScreenEdition edition, Run run) {
    this.document = document;
    this.typeset = typeset;
    this.edition = edition;
    this.run = run;
  }

  /**
   * Writes the file. The same pages give the same bytes on every machine.
   *
   * <p>Reports images that cannot be used, drawings that lose something, damaged fonts, and links
   * whose target is on no page. Records where in the author's files each page and each structure
   * element comes from.
   *
   * @param out receives the file and stays open
   * @throws IOException if {@code out} fails, or if the build is interrupted
   */
  public static void write(Typeset typeset, ScreenEdition edition, Run run, OutputStream out)
      throws IOException {
    Optional<ImageInfo> info = edition.cover().flatMap(cover -> info(cover, run.diagnostics()));
    ScreenEdition usable = info.isPresent() ? edition : edition.withoutCover();
    Typeset whole = info.map(i -> edition.cover().get().before(typeset, i)).orElse(typeset);
    try (PDDocument document = new PDDocument();
        PDDocument imageDocument = new PDDocument()) {
      document.getDocument().setVersion(edition.standard().version());
      // PDFBox's empty document has an older version there (ISO 19005-4 6.1.12).
      document.getDocumentCatalog().getCOSObject().removeItem(COSName.VERSION);
      SvgPainter drawings = new SvgPainter(imageDocument, run.fonts(), run.diagnostics());
      ScreenPictures maker = new ScreenPictures(imageDocument, usable.cover(), drawings);
      // Images take as long as all the rest, and a PDFBox document allows one thread at a time.
      Future<Pictures> pictures =
          run.workers().start(() -> Pictures.embed(whole.pages(), maker, run.diagnostics()));
      new PdfWriter(document, whole, usable, run).write(pictures, out);
    }
  }

  private static Optional<ImageInfo> info(FrontCover cover, Diagnostics diagnostics) {
    try {
      return Optional.of(cover.info());
    } catch (IOException | ImageException e) {
      diagnostics.report(Code.BAD_IMAGE, cover.element().origin(), e.getMessage());
      return Optional.empty();
    }
  }

  private void write(Future<Pictures> images, OutputStream out) throws IOException {
    Book book = typeset.book();
    Fonts fonts = Fonts.of(typeset.pages());
    Map<PdfFont, COSDictionary> embedded = fonts.embed(document, run.diagnostics());
    StructureTree structure =
        run.stopwatch()
            .time(
                "pdf/tagging",
                () ->
                    StructureBuilder.build(
                        book,
                        StructureNamespace.of(edition.standard().isPdf2()),
                        edition.cover().map(FrontCover::element)));
    Pictures pictures = Workers.await(images);
    List<TaggedPage> painted =
        run.stopwatch()
            .time(
                "pdf/painting",
                () ->
                    run.workers()
                        .map(
                            typeset.pages(),
                            page -> PagePainter.paint(page, fonts, pictures, structure)));
    List<COSDictionary> pages = addPages(painted, embedded);
    Destinations destinations = new Destinations(typeset, pages);
    LinkAnnotations links = new LinkAnnotations(destinations, run.diagnostics());
    List<PdfObject> structureObjects =
        run.stopwatch().time("pdf/tagging", () -> tag(painted, pages, structure, links));
    Bookmarks.write(document, book.contents(), destinations, structure);
    if (edition.standard().isPdf2()) {
      destinations.addStructureDestinations(structure);
    }
    PageLabels.write(document, typeset, edition.cover());
    ScreenMetadata.write(document, book.metadata(), edition.standard());
    Attachments.write(document, edition.sources(), book.metadata());
    OutputIntent.write(document);
    byte[] identifier =
        PaintedPage.identifier(book.metadata(), painted.stream().map(TaggedPage::painted).toList());
    OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
    run.stopwatch()
        .run(
            "pdf/writing",
            () ->
                ObjectWriter.write(
                    document.getDocument(), structureObjects, identifier, run.workers(), buffered));
    buffered.flush();
    recordPageOrigins(painted);
    structure.recordOrigins(run.origins());
  }

  /** A page comes from the place where its first tagged content was written. */
  private void recordPageOrigins(List<TaggedPage> painted) {
    for (int i = 0; i < painted.size(); i++) {
      int page = i + 1;
      painted.get(i).events().stream()
          .filter(PageEvent.Marked.class::isInstance)
          .map(event -> ((PageEvent.Marked) event).element().origin())
          .filter(origin -> !origin.file().isEmpty())
          .findFirst()
          .ifPresent(origin -> run.origins().mark(SourceMap.PDF_PAGES, page, 0, origin));
    }
  }

  private List<COSDictionary> addPages(List<TaggedPage> painted, Map<PdfFont, COSDictionary> fonts)
      throws IOException {
    List<COSDictionary> pages = new ArrayList<>();
    for (int i = 0; i < painted.size(); i++) {
      Page page = typeset.pages().get(i);
      PDRectangle trim = new PDRectangle((float) page.width(), (float) page.height());
      PDPage added = new PDPage(trim);
      added.setTrimBox(trim);
      PaintedPage content = painted.get(i).painted();
      COSDictionary dictionary = added.getCOSObject();
      dictionary.setItem(COSName.RESOURCES, content.resources(fonts));
      dictionary.setItem(COSName.CONTENTS, Streams.deflated(document, content.content()));
      document.addPage(added);
      pages.add(dictionary);
    }
    return pages;
  }

  private List<PdfObject> tag(
      List<TaggedPage> painted,
      List<COSDictionary> pages,
      StructureTree structure,
      LinkAnnotations links) {
    Tagging tagging = new Tagging(structure, links::annotation, pages.size());
    for (int i = 0; i < pages.size(); i++) {
      tagging.add(pages.get(i), painted.get(i).events(), typeset.pages().get(i).height());
    }
    return tagging.write(document);
  }
}
