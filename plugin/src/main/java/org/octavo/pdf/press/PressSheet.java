package org.octavo.pdf.press;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.octavo.layout.Page;
import org.octavo.pdf.content.ContentStream;

/**
 * The sheet that a page is printed on before it is trimmed: its boxes (ISO 32000-1 14.11.2), and
 * the position of the page's content. All lengths are in points; y is upwards on sheets and
 * downwards on pages.
 */
final class PressSheet {

  /**
   * The minimum distance of crop marks from the corner; with a larger bleed they start after it.
   */
  private static final double MIN_MARK_OFFSET = 9;

  private static final double MARK_LENGTH = 18;
  private static final double MARK_WIDTH = 0.25;

  private final double width;
  private final double height;
  private final double shift;
  private final double bleedLeft;
  private final double bleedRight;
  private final double bleed;

  /** The distances from the trim to the edges of the sheet. */
  private final double left;

  private final double right;
  private final double foot;

  /** A rectangle of the page; y downwards. */
  record Area(double x, double y, double width, double height) {
    double right() {
      return x + width;
    }

    double bottom() {
      return y + height;
    }
  }

  PressSheet(Page page, PressEdition.Sheet sheet) {
    width = page.width();
    height = page.height();
    shift = page.verso() ? -sheet.shift() : sheet.shift();
    bleed = sheet.bleed();
    double spine = sheet.bleedsAtSpine() ? bleed : 0;
    bleedLeft = page.verso() ? bleed : spine;
    bleedRight = page.verso() ? spine : bleed;
    double marks = Math.max(MIN_MARK_OFFSET, bleed) + MARK_LENGTH;
    left = sheet.cropMarks() ? marks : bleedLeft;
    right = sheet.cropMarks() ? marks : bleedRight;
    foot = sheet.cropMarks() ? marks : bleed;
  }

  PDPage page() {
    PDPage page = new PDPage(box(-left, -foot, width + left + right, height + 2 * foot));
    page.setBleedBox(box(-bleedLeft, -bleed, width + bleedLeft + bleedRight, height + 2 * bleed));
    page.setTrimBox(box(0, 0, width, height));
    return page;
  }

  private PDRectangle box(double x, double y, double boxWidth, double boxHeight) {
    return new PDRectangle(
        rounded(x + left), rounded(y + foot), rounded(boxWidth), rounded(boxHeight));
  }

  /** Rounded, so that rounding errors of floats do not show in the file. */
  private static float rounded(double points) {
    return Math.round(points * 1000) / 1000f;
  }

  /** The position of text on the sheet. */
  double x(double onPage) {
    return onPage + shift + left;
  }

  double y(double onPage) {
    return height - onPage + foot;
  }

  /** The position on the sheet of an area that {@link #bled} returned. */
  double edgeX(double onTrim) {
    return onTrim + left;
  }

  /**
   * An area with its sides that reach the trim extended to the bleed; its other sides are shifted
   * with the text.
   */
  Area bled(Area ink) {
    double from = atLeft(ink) ? -bleedLeft : ink.x() + shift;
    double to = atRight(ink) ? width + bleedRight : ink.right() + shift;
    double top = atTop(ink) ? -bleed : ink.y();
    double bottom = atBottom(ink) ? height + bleed : ink.bottom();
    return new Area(from, top, to - from, bottom - top);
  }

  /**
   * The position of a picture that covers an area: enlarged if needed, in its own proportions. The
   * parts outside of the area are clipped.
   */
  Area covering(Area ink, Area area) {
    double scale = Math.max(1, Math.max(area.width() / ink.width(), area.height() / ink.height()));
    double wide = ink.width() * scale;
    double high = ink.height() * scale;
    double x = anchor(area.x(), area.width() - wide, atLeft(ink), atRight(ink));
    double y = anchor(area.y(), area.height() - high, atTop(ink), atBottom(ink));
    return new Area(x, y, wide, high);
  }

  private static double anchor(double start, double free, boolean bleedsAtStart, boolean atEnd) {
    if (bleedsAtStart == atEnd) {
      return start + free / 2;
    }
    return bleedsAtStart ? start + free : start;
  }

  private boolean atLeft(Area ink) {
    return ink.x() <= Page.EDGE;
  }

  private boolean atRight(Area ink) {
    return ink.right() >= width - Page.EDGE;
  }

  private boolean atTop(Area ink) {
    return ink.y() <= Page.EDGE;
  }

  private boolean atBottom(Area ink) {
    return ink.bottom() >= height - Page.EDGE;
  }

  /** Paints crop marks at the four corners. */
  void paintCropMarks(ContentStream content) {
    double offset = Math.max(MIN_MARK_OFFSET, bleed);
    for (double x : new double[] {left, left + width}) {
      double thin = x - MARK_WIDTH / 2;
      content.rectangle(thin, foot - offset - MARK_LENGTH, MARK_WIDTH, MARK_LENGTH);
      content.rectangle(thin, foot + height + offset, MARK_WIDTH, MARK_LENGTH);
    }
    for (double y : new double[] {foot, foot + height}) {
      double thin = y - MARK_WIDTH / 2;
      content.rectangle(left - offset - MARK_LENGTH, thin, MARK_LENGTH, MARK_WIDTH);
      content.rectangle(left + width + offset, thin, MARK_LENGTH, MARK_WIDTH);
    }
  }
}
