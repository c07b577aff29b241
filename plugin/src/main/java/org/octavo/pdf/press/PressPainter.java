package org.octavo.pdf.press;

import java.util.LinkedHashSet;
import java.util.Set;
import org.octavo.layout.Page;
import org.octavo.layout.ink.Ink;
import org.octavo.pdf.content.ContentStream;
import org.octavo.pdf.content.PaintedPage;
import org.octavo.pdf.content.RunPainter;
import org.octavo.pdf.font.Fonts;
import org.octavo.pdf.font.PdfFont;
import org.octavo.pdf.image.Matrix;
import org.octavo.pdf.image.PdfPicture;
import org.octavo.pdf.image.Pictures;
import org.octavo.pdf.object.Bytes;
import org.octavo.pdf.object.Streams;
import org.octavo.style.Color;

/** Paints one page for print: without tags, with bleed and crop marks. */
final class PressPainter {

  private final PressSheet sheet;
  private final PressEdition edition;
  private final Fonts fonts;
  private final Pictures pictures;
  private final ContentStream content;
  private final Set<PdfFont> usedFonts = new LinkedHashSet<>();
  private final Set<PdfPicture> usedPictures = new LinkedHashSet<>();

  private PressPainter(PressSheet sheet, PressEdition edition, Fonts fonts, Pictures pictures) {
    this.sheet = sheet;
    this.edition = edition;
    this.fonts = fonts;
    this.pictures = pictures;
    content = new ContentStream(edition.painting());
  }

  static PaintedPage paint(Page page, PressEdition edition, Fonts fonts, Pictures pictures) {
    PressSheet sheet = new PressSheet(page, edition.sheet());
    PressPainter painter = new PressPainter(sheet, edition, fonts, pictures);
    page.inks().forEach(painter::paint);
    if (edition.sheet().cropMarks()) {
      painter.content.fill(Color.BLACK);
      sheet.paintCropMarks(painter.content);
    }
    painter.content.endText();
    Bytes bytes = painter.content.bytes();
    return new PaintedPage(
        Streams.deflate(bytes.array(), bytes.length()), painter.usedFonts, painter.usedPictures);
  }

  private void paint(Ink ink) {
    if (ink instanceof Ink.Letters letters) {
      PdfFont font = fonts.of(letters.run().face());
      usedFonts.add(font);
      double x = sheet.x(letters.x());
      RunPainter.paint(content, font, letters.run(), x, sheet.y(letters.baseline()));
    } else if (ink instanceof Ink.Rule rule && rule.color().press().isPresent()) {
      PressSheet.Area area = thickened(sheet.bled(area(rule)));
      content.fill(rule.color());
      content.rectangle(sheet.edgeX(area.x()), sheet.y(area.bottom()), area.width(), area.height());
    } else if (ink instanceof Ink.Picture picture) {
      pictures.of(picture.image()).ifPresent(shown -> paint(picture, shown));
    }
  }

  private static PressSheet.Area area(Ink.Rule rule) {
    return new PressSheet.Area(rule.x(), rule.y(), rule.width(), rule.height());
  }

  /** Thickens a rule on both sides to the minimum. */
  private PressSheet.Area thickened(PressSheet.Area area) {
    double wide = Math.max(0, edition.minimumRule() - area.width());
    double high = Math.max(0, edition.minimumRule() - area.height());
    return new PressSheet.Area(
        area.x() - wide / 2, area.y() - high / 2, area.width() + wide, area.height() + high);
  }

  private void paint(Ink.Picture place, PdfPicture picture) {
    usedPictures.add(picture);
    PressSheet.Area ink = new PressSheet.Area(place.x(), place.y(), place.width(), place.height());
    PressSheet.Area area = sheet.bled(ink);
    PressSheet.Area whole = sheet.covering(ink, area);
    Matrix rectangle =
        Matrix.ontoRectangle(
            sheet.edgeX(whole.x()), sheet.y(whole.bottom()), whole.width(), whole.height());
    Matrix matrix = picture.ontoUnitSquare().then(rectangle);
    if (whole.width() > area.width() || whole.height() > area.height()) {
      content.clippedObject(
          picture.name(),
          matrix,
          sheet.edgeX(area.x()),
          sheet.y(area.bottom()),
          area.width(),
          area.height());
    } else {
      content.object(picture.name(), matrix);
    }
  }
}
