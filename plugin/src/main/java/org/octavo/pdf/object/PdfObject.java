package org.octavo.pdf.object;

/** An object that writes itself, so that no PDFBox object has to be made for it. */
@FunctionalInterface
public interface PdfObject {

  /**
   * @param numbers of all objects that it may refer to
   */
  void write(Bytes out, ObjectNumbers numbers);
}
