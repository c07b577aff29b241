package org.octavo.pdf.image;

import org.apache.pdfbox.cos.COSStream;

/**
 * An image or drawing as one file uses it, however often.
 *
 * @param name in the resources of the pages
 * @param object image or form
 * @param ontoUnitSquare from the object's own space onto the upright unit square
 * @param words that a drawing says in letters, which are paths now; empty for none
 */
public record PdfPicture(String name, COSStream object, Matrix ontoUnitSquare, String words) {

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
