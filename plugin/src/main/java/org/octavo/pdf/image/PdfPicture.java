package org.octavo.pdf.image;

import org.apache.pdfbox.cos.COSStream;

/**
 * An image or drawing that is embedded in a file once and painted any number of times.
 *
 * @param name in the resources of pages
 * @param object the image or form XObject
 * @param ontoUnitSquare maps the object's own space onto the upright unit square
 * @param text of a drawing, whose characters are paths; empty for none
 */
public record PdfPicture(String name, COSStream object, Matrix ontoUnitSquare, String text) {

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
