package org.octavo.pdf.press;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.font.FontLibrary;
import org.octavo.font.Shaper;
import org.octavo.layout.Page;
import org.octavo.layout.Typeset;
import org.octavo.pdf.content.PaintedPage;
import org.octavo.pdf.font.Fonts;
import org.octavo.pdf.font.PdfFont;
import org.octavo.pdf.image.Beside;
import org.octavo.pdf.image.Pictures;
import org.octavo.pdf.image.SvgPainter;
import org.octavo.pdf.object.Streams;
import org.octavo.source.Metadata;

/**
 * Writes the same pages for the printer: nothing but ink, neither tags nor links nor bookmarks, on
 * sheets with the boxes that a printer cuts by.
 */
public final class PressWriter {

  private PressWriter() {}

  /**
   * Paints the pages, and a blank one after them where their number is odd.
   *
   * @param fonts in which text inside SVG drawings is set
   * @param out gets the file and is left open
   * @param diagnostics is told of images that cannot be used ({@code bad-image}, {@code svg-loss}),
   *     that lose their colours ({@code press-grey}), are flattened ({@code press-flat}) or have
   *     lines that are too thin ({@code press-rule}), and of damaged fonts ({@code bad-font})
   * @throws IOException when {@code out} fails
   */
  public static void write(
      Typeset typeset,
      Metadata metadata,
      PressEdition edition,
      FontLibrary fonts,
      Shaper shaper,
      OutputStream out,
      Diagnostics diagnostics)
      throws IOException {
    List<Page> pages = even(typeset.pages());
    try (PDDocument document = new PDDocument();
        PDDocument album = new PDDocument()) {
      Beside<Pictures> pictures =
          Beside.start(
              () ->
                  Pictures.embed(
                      pages,
                      new PressPictures(
                          album,
                          pages,
                          edition,
                          new SvgPainter(album, fonts, shaper, diagnostics),
                          diagnostics),
                      diagnostics));
      paint(document, pages, metadata, edition, pictures, diagnostics);
      OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
      // Object streams are younger than the PDF of PDF/X-1a.
      document.save(
          buffered,
          edition.standard() == PressEdition.Standard.X1A
              ? CompressParameters.NO_COMPRESSION
              : CompressParameters.DEFAULT_COMPRESSION);
      buffered.flush();
    }
  }

  /** Leaves have two sides. */
  private static List<Page> even(List<Page> pages) {
    if (pages.size() % 2 == 0) {
      return pages;
    }
    Page last = pages.get(pages.size() - 1);
    List<Page> even = new ArrayList<>(pages);
    even.add(
        new Page(
            pages.size(), "", "", !last.verso(), true, last.width(), last.height(), List.of()));
    return even;
  }

  private static void paint(
      PDDocument document,
      List<Page> pages,
      Metadata metadata,
      PressEdition edition,
      Beside<Pictures> images,
      Diagnostics diagnostics)
      throws IOException {
    Fonts used = Fonts.of(pages);
    Map<PdfFont, COSDictionary> embedded = used.embed(document, diagnostics);
    Pictures pictures = images.await();
    List<PaintedPage> painted =
        pages.parallelStream()
            .map(page -> PressPainter.paint(page, edition, used, pictures))
            .toList();
    DeviceColors colors = new DeviceColors(document, edition);
    for (int i = 0; i < pages.size(); i++) {
      PDPage page = new PressSheet(pages.get(i), edition).page();
      COSDictionary resources = painted.get(i).resources(embedded);
      colors.explain(resources);
      page.getCOSObject().setItem(COSName.RESOURCES, resources);
      page.getCOSObject()
          .setItem(COSName.CONTENTS, Streams.deflated(document, painted.get(i).content()));
      document.addPage(page);
    }
    long identity = ByteBuffer.wrap(PaintedPage.identifier(metadata, painted)).getLong();
    document.setDocumentId(identity);
    PressIntent.write(document, metadata, edition, identity);
  }
}
