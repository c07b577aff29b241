package org.octavo.pdf.content;

import java.util.OptionalInt;
import org.octavo.layout.ink.GlyphRun;
import org.octavo.pdf.font.Clusters;
import org.octavo.pdf.font.PdfFont;
import org.octavo.pdf.object.Bytes;

/**
 * Writes a run of glyphs, each at the position that layout gave it. A viewer advances by the width
 * of each glyph in the font; where layout wants another position, an adjustment is written between
 * the glyphs, which also corrects the rounding of earlier ones.
 */
public final class RunPainter {

  /**
   * The largest deviation that is not adjusted, in points: a thousandth of an em of small type,
   * invisible at 10,000 dots per inch, and half of the deviation that the tests allow.
   */
  private static final double TOLERANCE = 0.0025;

  private final ContentStream content;
  private final PdfFont font;
  private final GlyphRun run;

  /** Points for each thousandth of an em, along the line. */
  private final double unit;

  /** Steps per {@link #unit} to which adjustments are rounded: 1, or 10 in larger type. */
  private final int steps;

  private final double x;
  private final double y;

  /** The position that layout wants, and the position that a viewer has, in points. */
  private double wanted;

  private double pen;

  private boolean inArray;
  private boolean inHex;

  private RunPainter(ContentStream content, PdfFont font, GlyphRun run, double x, double y) {
    this.content = content;
    this.font = font;
    this.run = run;
    this.x = x;
    this.y = y;
    long size = Math.round(run.size() * 1000);
    long percent = Math.round(run.scale() * 10_000) * 10;
    unit = size / 1e6 * percent / 1e5;
    steps = unit > 2 * TOLERANCE ? 10 : 1;
    content.fill(run.type().color());
    content.font(font.name(), size);
    content.scale(percent);
  }

  /**
   * Paints a run.
   *
   * @param x of its start, in points
   * @param y of its baseline, in points upwards
   */
  public static void paint(ContentStream content, PdfFont font, GlyphRun run, double x, double y) {
    new RunPainter(content, font, run, x, y).paint();
  }

  private void paint() {
    wanted = x;
    moveTo(x);
    for (int from = 0; from < run.glyphs().count(); ) {
      int to = Clusters.end(run, from);
      cluster(from, to);
      from = to;
    }
    endArray();
    content.rise(0);
  }

  private void cluster(int from, int to) {
    int start = Clusters.textStart(run, from);
    int end = Clusters.textEnd(run, start, to);
    if (run.glyphs().ids()[from] == 0) {
      box(from, to, run.text().substring(start, end));
      return;
    }
    OptionalInt alias = OptionalInt.empty();
    boolean actualText = false;
    if (!isMapped(from, to, start, end)) {
      if (to == from + 1) {
        alias = font.alias(run.glyphs().ids()[from], run.text(), start, end);
      }
      actualText = alias.isEmpty();
    }
    if (actualText) {
      endArray();
      content.beginActualText(run.text().substring(start, end));
    }
    for (int i = from; i < to; i++) {
      glyph(i, alias.orElse(run.glyphs().ids()[i]));
    }
    if (actualText) {
      endArray();
      content.endActualText();
    }
  }

  /** Whether the font's ToUnicode map gives the text of the glyphs. */
  private boolean isMapped(int from, int to, int start, int end) {
    int at = start;
    for (int i = from; i < to; i++) {
      String mapped = font.text(run.glyphs().ids()[i]);
      if (at + mapped.length() > end || !run.text().startsWith(mapped, at)) {
        return false;
      }
      at += mapped.length();
    }
    return at == end && !hasPrivateUse(start, end);
  }

  /** Private use characters need ActualText (ISO 19005-2 6.2.11.7.3). */
  private boolean hasPrivateUse(int start, int end) {
    for (int i = start; i < end; i++) {
      if (run.text().charAt(i) >= Character.MIN_SURROGATE
          && Character.getType(run.text().codePointAt(i)) == Character.PRIVATE_USE) {
        return true;
      }
    }
    return false;
  }

  /**
   * @param i index of the glyph in the run
   * @param code that shows the glyph
   */
  private void glyph(int i, int code) {
    double position = wanted + offset(run.xOffsets(), i);
    long rise = Math.round(offset(run.yOffsets(), i) * 1000);
    Bytes out = content.bytes();
    if (!inArray) {
      content.rise(rise);
      openArray();
    } else if (i > 0 && rise != Math.round(offset(run.yOffsets(), i - 1) * 1000)) {
      endArray();
      content.rise(rise);
      openArray();
    }
    if (Math.abs(pen - position) >= TOLERANCE) {
      long adjustment = Math.round((pen - position) / unit * steps);
      closeHex();
      out.thousandths(adjustment * (1000 / steps));
      pen -= adjustment * unit / steps;
    }
    openHex();
    out.hex(code);
    pen += font.width(run.glyphs().ids()[i]) * unit;
    wanted += run.advances()[i];
  }

  /** Draws an empty box for missing glyphs; .notdef must not be shown (ISO 14289-1 7.21.8). */
  private void box(int from, int to, String text) {
    endArray();
    content.endText();
    double advance = 0;
    for (int i = from; i < to; i++) {
      advance += run.advances()[i];
    }
    double size = run.size();
    double width = Math.max(advance, size / 3) * 0.8;
    content.beginActualText(text);
    content.frame(wanted + width / 8, y, width, size * 0.65, size * 0.04);
    content.endActualText();
    wanted += advance;
    moveTo(wanted);
  }

  private void moveTo(double position) {
    long left = Math.round(position * 1000);
    content.moveTo(left, Math.round(y * 1000));
    pen = left / 1000.0;
  }

  private static double offset(double[] offsets, int i) {
    return offsets.length == 0 ? 0 : offsets[i];
  }

  private void openArray() {
    content.bytes().put('[');
    inArray = true;
  }

  private void openHex() {
    if (!inHex) {
      content.bytes().put('<');
      inHex = true;
    }
  }

  private void closeHex() {
    if (inHex) {
      content.bytes().put('>');
      inHex = false;
    }
  }

  private void endArray() {
    if (inArray) {
      closeHex();
      content.bytes().put("] TJ\n");
      inArray = false;
    }
  }
}
