package org.octavo.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.octavo.layout.Ink;
import org.octavo.layout.Page;

/** Turns the ink of one page into operators. */
final class PagePainter {

  private final Page page;
  private final Fonts fonts;
  private final Pictures pictures;
  private final ContentStream content = new ContentStream();
  private final Set<PdfFont> usedFonts = new LinkedHashSet<>();
  private final Set<PdfPicture> usedPictures = new LinkedHashSet<>();
  private final List<Ink.Link> links = new ArrayList<>();

  private PagePainter(Page page, Fonts fonts, Pictures pictures) {
    this.page = page;
    this.fonts = fonts;
    this.pictures = pictures;
  }

  static PaintedPage paint(Page page, Fonts fonts, Pictures pictures) {
    PagePainter painter = new PagePainter(page, fonts, pictures);
    page.inks().forEach(painter::paint);
    painter.content.endText();
    Bytes bytes = painter.content.bytes();
    return new PaintedPage(
        Streams.deflate(bytes.array(), bytes.length()),
        painter.usedFonts,
        painter.usedPictures,
        painter.links);
  }

  private void paint(Ink ink) {
    if (ink instanceof Ink.Letters letters) {
      PdfFont font = fonts.of(letters.run().face());
      usedFonts.add(font);
      RunPainter.paint(
          content, font, letters.run(), letters.x(), page.height() - letters.baseline());
    } else if (ink instanceof Ink.Rule rule) {
      content.fill(rule.color());
      content.rectangle(
          rule.x(), page.height() - rule.y() - rule.height(), rule.width(), rule.height());
    } else if (ink instanceof Ink.Picture picture) {
      pictures.of(picture.image()).ifPresent(shown -> paint(picture, shown));
    } else if (ink instanceof Ink.Link link) {
      links.add(link);
    }
  }

  private void paint(Ink.Picture place, PdfPicture picture) {
    usedPictures.add(picture);
    Matrix rectangle =
        Matrix.ontoRectangle(
            place.x(), page.height() - place.y() - place.height(), place.width(), place.height());
    content.object(picture.name(), picture.ontoUnitSquare().then(rectangle));
  }
}
