package org.octavo.pdf.content;

import java.math.BigDecimal;
import org.octavo.pdf.image.Matrix;
import org.octavo.pdf.object.Bytes;
import org.octavo.style.Color;

/**
 * The operators of one page (ISO 32000-1 Annex A). Lengths are in points, y upwards. Writes only
 * operators that change the graphics state, and begins and ends text objects as needed.
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

  /** Sets the fill colour to the one for this edition; does nothing if there is none. */
  public void fill(Color ink) {
    ink.in(painting.edition()).ifPresent(rgb -> fill(painting.ink(rgb)));
  }

  /**
   * @param rgb 0xRRGGBB; a grey is written as DeviceGray, so that black text remains pure black
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

  /**
   * Fills the edge of a rectangle.
   *
   * @param edge its thickness
   */
  void frame(double x, double y, double width, double height, double edge) {
    endText();
    out.number(x).put(' ').number(y).put(' ');
    out.number(width).put(' ').number(height).put(" re ");
    out.number(x + edge).put(' ').number(y + edge).put(' ');
    out.number(width - 2 * edge).put(' ').number(height - 2 * edge).put(" re f*\n");
  }

  /**
   * Draws an image or form.
   *
   * @param name in the resources of the page
   * @param matrix from the object's own space onto the page
   */
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
      // Scales need six decimals: they are small and are multiplied by large numbers.
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
   * @param properties the dictionary in PDF syntax
   */
  public void beginMarked(String tag, String properties) {
    endText();
    out.put('/').put(tag).put(' ').put(properties).put(" BDC\n");
  }

  public void endMarked() {
    endText();
    out.put("EMC\n");
  }

  /** Sets the text of the content up to {@link #endActualText} (14.9.4), on screen only. */
  public void beginActualText(String text) {
    if (painting.hasActualText()) {
      out.put("/Span <</ActualText <FEFF");
      out.utf16(text).put(">>> BDC\n");
    }
  }

  public void endActualText() {
    if (painting.hasActualText()) {
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
   * @param percentInThousandths horizontal scaling; 100,000 for none
   */
  void scale(long percentInThousandths) {
    if (percentInThousandths != scale) {
      scale = percentInThousandths;
      out.thousandths(scale).put(" Tz\n");
    }
  }

  /** Sets the text rise, in thousandths of a point. */
  void rise(long thousandths) {
    if (thousandths != rise) {
      rise = thousandths;
      out.thousandths(rise).put(" Ts\n");
    }
  }

  /** Starts a line of glyphs; in thousandths of a point. */
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
