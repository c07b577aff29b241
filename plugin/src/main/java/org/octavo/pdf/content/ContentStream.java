package org.octavo.pdf.content;

import java.math.BigDecimal;
import org.octavo.pdf.image.Matrix;
import org.octavo.pdf.object.Bytes;
import org.octavo.style.Color;

/**
 * The operators of one page (ISO 32000-1 Annex A), y upwards. Remembers the graphics state and
 * writes only what changes it; text objects are opened and closed as needed.
 */
public final class ContentStream {

  private final Bytes out = new Bytes(16_384);
  private final Painting painting;

  private int color;
  private String font = "";
  private long size;
  private long scale = 100_000;
  private long rise;

  private boolean inText;
  private long lineX;
  private long lineY;

  public ContentStream(Painting painting) {
    this.painting = painting;
  }

  public Bytes bytes() {
    return out;
  }

  /** Makes the next ink that of the edition, if it has one there. */
  public void fill(Color ink) {
    ink.in(painting.edition()).ifPresent(rgb -> fill(painting.ink(rgb)));
  }

  /**
   * @param rgb 0xRRGGBB; grey is told as grey, so that black text stays pure black in print
   */
  private void fill(int rgb) {
    if (rgb == color) {
      return;
    }
    color = rgb;
    int red = rgb >> 16 & 0xff;
    int green = rgb >> 8 & 0xff;
    int blue = rgb & 0xff;
    if (red == green && green == blue) {
      out.number(red / 255.0).put(" g\n");
    } else {
      out.number(red / 255.0).put(' ').number(green / 255.0).put(' ');
      out.number(blue / 255.0).put(" rg\n");
    }
  }

  public void rectangle(double x, double y, double width, double height) {
    endText();
    out.number(x).put(' ').number(y).put(' ');
    out.number(width).put(' ').number(height).put(" re f\n");
  }

  /** A rectangle of which only the edge is filled. */
  void frame(double x, double y, double width, double height, double edge) {
    endText();
    out.number(x).put(' ').number(y).put(' ');
    out.number(width).put(' ').number(height).put(" re ");
    out.number(x + edge).put(' ').number(y + edge).put(' ');
    out.number(width - 2 * edge).put(' ').number(height - 2 * edge).put(" re f*\n");
  }

  /** Draws an image or form whose own space the matrix maps onto the page. */
  public void object(String name, Matrix matrix) {
    endText();
    out.put("q ");
    draw(name, matrix);
    out.put(" Q\n");
  }

  /** The same within a rectangle. */
  public void clippedObject(
      String name, Matrix matrix, double x, double y, double width, double height) {
    endText();
    out.put("q ").number(x).put(' ').number(y).put(' ');
    out.number(width).put(' ').number(height).put(" re W n ");
    draw(name, matrix);
    out.put(" Q\n");
  }

  private void draw(String name, Matrix matrix) {
    for (double element : matrix.elements()) {
      // Scales are small numbers that are multiplied by large ones.
      decimal(element).put(' ');
    }
    out.put("cm /").put(name).put(" Do");
  }

  private Bytes decimal(double value) {
    long millionths = Math.round(value * 1e6);
    if (millionths % 1000 == 0) {
      return out.thousandths(millionths / 1000);
    }
    return out.put(BigDecimal.valueOf(millionths, 6).stripTrailingZeros().toPlainString());
  }

  /**
   * @param properties a dictionary as it is written
   */
  public void beginMarked(String tag, String properties) {
    endText();
    out.put('/').put(tag).put(' ').put(properties).put(" BDC\n");
  }

  public void endMarked() {
    endText();
    out.put("EMC\n");
  }

  /** Within a text object: what the glyphs up to {@link #endSpelled} say (14.9.4). */
  public void beginSpelled(String text) {
    if (painting.spells()) {
      out.put("/Span <</ActualText <FEFF");
      out.utf16(text).put(">>> BDC\n");
    }
  }

  public void endSpelled() {
    if (painting.spells()) {
      out.put("EMC\n");
    }
  }

  void font(String name, long sizeInThousandths) {
    if (!name.equals(font) || sizeInThousandths != size) {
      font = name;
      size = sizeInThousandths;
      out.put('/').put(name).put(' ').thousandths(size).put(" Tf\n");
    }
  }

  /**
   * @param percentInThousandths horizontal scaling; 100000 for none
   */
  void scale(long percentInThousandths) {
    if (percentInThousandths != scale) {
      scale = percentInThousandths;
      out.thousandths(scale).put(" Tz\n");
    }
  }

  void rise(long thousandths) {
    if (thousandths != rise) {
      rise = thousandths;
      out.thousandths(rise).put(" Ts\n");
    }
  }

  /** Begins a line of glyphs at a point given in thousandths. */
  void moveTo(long x, long y) {
    if (!inText) {
      out.put("BT ");
      inText = true;
      lineX = 0;
      lineY = 0;
    }
    out.thousandths(x - lineX).put(' ').thousandths(y - lineY).put(" Td\n");
    lineX = x;
    lineY = y;
  }

  public void endText() {
    if (inText) {
      out.put("ET\n");
      inText = false;
    }
  }
}
