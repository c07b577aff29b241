package org.octavo.pdf.object;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;

/** Makes arrays of numbers, such as rectangles (ISO 32000-1 7.9.5). */
public final class NumberArray {

  private NumberArray() {}

  /** The numbers, each rounded to three decimals. */
  public static COSArray of(double... numbers) {
    COSArray array = new COSArray();
    for (double number : numbers) {
      array.add(new COSFloat(Math.round(number * 1000) / 1000f));
    }
    return array;
  }
}
