package org.octavo.pdf.press;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.octavo.layout.Page;
import org.octavo.layout.Typeset;
import org.octavo.pdf.content.PaintedPage;
import org.octavo.pdf.font.Fonts;
import org.octavo.pdf.font.PdfFont;
import org.octavo.pdf.image.Pictures;
import org.octavo.pdf.image.SvgPainter;
import org.octavo.pdf.object.Streams;
import org.octavo.run.Run;
import org.octavo.run.Workers;
import org.octavo.source.Metadata;

/**
 * Writes the print edition: the pages without tags, links or bookmarks, with the page boxes that a
 * printer needs.
 */
public final class PressWriter {

  private final PDDocument document;
  private final List<Page> pages;
  private final PressEdition edition;
  private final Run run;

  private PressWriter(PDDocument document, List<Page> pages, PressEdition edition, Run run) {
    this.document = document;
    this.pages = pages;
    this.edition = edition;
    this.run = run;
  }

  /**
   * Writes the file, with a blank last page if the number of pages is odd.
   *
   * <p>Reports images that cannot be used, drawings that lose something or are printed as pixels,
   * colours that are printed as greys, lines that are printed thicker, and damaged fonts.
   *
   * @param out receives the file and stays open
   * @throws IOException if {@code out} fails, or if the build is interrupted
   */
  public static void write(Typeset typeset, PressEdition edition, Run run, OutputStream out)
      throws IOException {
    List<Page> pages = evenNumber(typeset.pages());
    try (PDDocument document = new PDDocument();
        PDDocument imageDocument = new PDDocument()) {
      SvgPainter drawings = new SvgPainter(imageDocument, run.fonts(), run.diagnostics());
      PressPictures maker =
          new PressPictures(imageDocument, pages, edition, drawings, run.diagnostics());
      Future<Pictures> pictures =
          run.workers().start(() -> Pictures.embed(pages, maker, run.diagnostics()));
      new PressWriter(document, pages, edition, run).fill(typeset.book().metadata(), pictures);
      OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
      // Object streams are newer than PDF 1.3, on which PDF/X-1a is based.
      document.save(
          buffered,
          edition.standard() == PressEdition.Standard.X1A
              ? CompressParameters.NO_COMPRESSION
              : CompressParameters.DEFAULT_COMPRESSION);
      buffered.flush();
    }
  }

  /** A leaf has two pages, so a book has an even number of them. */
  private static List<Page> evenNumber(List<Page> pages) {
    if (pages.size() % 2 == 0) {
      return pages;
    }
    Page last = pages.get(pages.size() - 1);
    List<Page> even = new ArrayList<>(pages);
    even.add(new Page(pages.size(), "", "", true, last.size(), List.of()));
    return even;
  }

  private void fill(Metadata metadata, Future<Pictures> images) throws IOException {
    Fonts fonts = Fonts.of(pages);
    Map<PdfFont, COSDictionary> embedded = fonts.embed(document, run.diagnostics());
    Pictures pictures = Workers.await(images);
    List<PaintedPage> painted =
        run.workers().map(pages, page -> PressPainter.paint(page, edition, fonts, pictures));
    DefaultColorSpaces colorSpaces = new DefaultColorSpaces(document, edition);
    for (int i = 0; i < pages.size(); i++) {
      PDPage page = new PressSheet(pages.get(i), edition.sheet()).page();
      COSDictionary resources = painted.get(i).resources(embedded);
      colorSpaces.addTo(resources);
      page.getCOSObject().setItem(COSName.RESOURCES, resources);
      page.getCOSObject()
          .setItem(COSName.CONTENTS, Streams.deflated(document, painted.get(i).content()));
      document.addPage(page);
    }
    long identifier = ByteBuffer.wrap(PaintedPage.identifier(metadata, painted)).getLong();
    document.setDocumentId(identifier);
    PressIntent.write(document, metadata, edition, identifier);
  }
}
