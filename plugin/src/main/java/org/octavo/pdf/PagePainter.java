package org.octavo.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.octavo.layout.Page;
import org.octavo.layout.ink.GlyphRun;
import org.octavo.layout.ink.Ink;
import org.octavo.layout.ink.Owner;
import org.octavo.pdf.content.ContentStream;
import org.octavo.pdf.content.PaintedPage;
import org.octavo.pdf.content.Painting;
import org.octavo.pdf.content.RunPainter;
import org.octavo.pdf.font.Fonts;
import org.octavo.pdf.font.PdfFont;
import org.octavo.pdf.image.Matrix;
import org.octavo.pdf.image.PdfPicture;
import org.octavo.pdf.image.Pictures;
import org.octavo.pdf.object.Bytes;
import org.octavo.pdf.object.Streams;
import org.octavo.pdf.tag.PageEvent;
import org.octavo.pdf.tag.StructureElement;
import org.octavo.pdf.tag.StructureTree;

/** Paints one page as tagged content: each sequence of operators is marked with its owner. */
final class PagePainter {

  /** The height of the link area of a note number, in ems. */
  private static final double LINE_HEIGHT = 1.2;

  private final Page page;
  private final Fonts fonts;
  private final Pictures pictures;
  private final StructureTree structure;
  private final ContentStream content = new ContentStream(Painting.SCREEN);
  private final Set<PdfFont> usedFonts = new LinkedHashSet<>();
  private final Set<PdfPicture> usedPictures = new LinkedHashSet<>();
  private final List<PageEvent> events = new ArrayList<>();

  /** The open marked-content sequence: of an element, or of an artifact with these properties. */
  private Optional<StructureElement> element = Optional.empty();

  private String artifact = "";

  private Optional<StructureElement> lastElement = Optional.empty();
  private int sequences;

  private PagePainter(Page page, Fonts fonts, Pictures pictures, StructureTree structure) {
    this.page = page;
    this.fonts = fonts;
    this.pictures = pictures;
    this.structure = structure;
  }

  static TaggedPage paint(Page page, Fonts fonts, Pictures pictures, StructureTree structure) {
    PagePainter painter = new PagePainter(page, fonts, pictures, structure);
    page.inks().forEach(painter::paint);
    painter.endSequence();
    Bytes bytes = painter.content.bytes();
    return new TaggedPage(
        new PaintedPage(
            Streams.deflate(bytes.array(), bytes.length()),
            painter.usedFonts,
            painter.usedPictures),
        painter.events);
  }

  private void paint(Ink ink) {
    if (ink instanceof Ink.Letters letters) {
      mark(ink);
      PdfFont font = fonts.of(letters.run().face());
      usedFonts.add(font);
      RunPainter.paint(
          content, font, letters.run(), letters.x(), page.height() - letters.baseline());
      structure.backLink(letters.owner()).ifPresent(id -> linkBack(letters, id));
      if (letters.owner() instanceof Owner.Content owner && owner.part() == Owner.Part.MARKER) {
        String text = letters.run().text().strip();
        element.ifPresent(label -> events.add(new PageEvent.Labelled(label, text)));
      }
    } else if (ink instanceof Ink.Rule rule) {
      if (rule.color().screen().isPresent()) {
        mark(ink);
        content.fill(rule.color());
        content.rectangle(rule.x(), up(rule.y(), rule.height()), rule.width(), rule.height());
      }
    } else if (ink instanceof Ink.Picture picture) {
      pictures.of(picture.image()).ifPresent(shown -> paint(picture, shown));
    } else if (ink instanceof Ink.Link link) {
      events.add(
          new PageEvent.Linked(
              link,
              structure.of(link.owner()).or(() -> lastElement),
              LinkAnnotations.description(link)));
    }
  }

  /** Makes the number of a note a link back to its call. */
  private void linkBack(Ink.Letters number, String call) {
    GlyphRun run = number.run();
    Ink.Link link =
        new Ink.Link(
            number.owner(),
            number.x(),
            number.baseline() - run.size(),
            run.width(),
            LINE_HEIGHT * run.size(),
            "#" + call);
    events.add(new PageEvent.Linked(link, element, run.text().strip()));
  }

  private void paint(Ink.Picture place, PdfPicture picture) {
    mark(place);
    usedPictures.add(picture);
    double y = up(place.y(), place.height());
    Matrix rectangle = Matrix.ontoRectangle(place.x(), y, place.width(), place.height());
    if (!picture.text().isEmpty()) {
      content.beginActualText(picture.text());
    }
    content.object(picture.name(), picture.ontoUnitSquare().then(rectangle));
    if (!picture.text().isEmpty()) {
      content.endActualText();
    }
    element.ifPresent(e -> events.add(drawn(e, place)));
  }

  /** The part of the picture that is on the page. */
  private PageEvent.Drawn drawn(StructureElement figure, Ink.Picture place) {
    double left = Math.max(0, place.x());
    double right = Math.min(page.width(), place.x() + place.width());
    double top = Math.max(0, place.y());
    double foot = Math.min(page.height(), place.y() + place.height());
    return new PageEvent.Drawn(figure, left, page.height() - foot, right - left, foot - top);
  }

  private double up(double top, double height) {
    return page.height() - top - height;
  }

  /** Opens the marked-content sequence that the ink belongs to, unless it is open. */
  private void mark(Ink ink) {
    Optional<StructureElement> wanted = structure.of(ink.owner());
    if (wanted.isPresent()) {
      if (element.isEmpty() || element.get() != wanted.get()) {
        endSequence();
        element = wanted;
        lastElement = wanted;
        content.beginMarked(wanted.get().contentTag(), "<</MCID " + sequences++ + ">>");
        events.add(new PageEvent.Marked(wanted.get()));
      }
      return;
    }
    String properties =
        ink.owner() instanceof Owner.Artifact owner
            ? Artifacts.properties(owner.kind(), ink, page.height())
            : Artifacts.LAYOUT;
    if (!properties.equals(artifact)) {
      endSequence();
      artifact = properties;
      content.beginMarked("Artifact", properties);
    }
  }

  private void endSequence() {
    if (element.isPresent() || !artifact.isEmpty()) {
      content.endMarked();
      element = Optional.empty();
      artifact = "";
    }
  }
}
