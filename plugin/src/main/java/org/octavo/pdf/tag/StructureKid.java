package org.octavo.pdf.tag;

import org.apache.pdfbox.cos.COSDictionary;
import org.octavo.pdf.object.Bytes;
import org.octavo.pdf.object.ObjectNumbers;

/** A child of a structure element (ISO 32000-1 14.7.2), in reading order. */
sealed interface StructureKid {

  /**
   * @param elementPage object number of the page in the element's {@code Pg} entry
   */
  void write(int elementPage, Bytes out, ObjectNumbers numbers);

  /** A structure element. */
  record Child(StructureElement element) implements StructureKid {
    @Override
    public void write(int elementPage, Bytes out, ObjectNumbers numbers) {
      out.integer(element.number()).put(" 0 R ");
    }
  }

  /** Marked content: its id if it is on the element's page, otherwise a reference with the page. */
  record Content(COSDictionary page, int id) implements StructureKid {
    @Override
    public void write(int elementPage, Bytes out, ObjectNumbers numbers) {
      int pageNumber = numbers.of(page);
      if (pageNumber == elementPage) {
        out.integer(id).put(' ');
      } else {
        out.put("<</Type/MCR/Pg ").integer(pageNumber).put(" 0 R/MCID ").integer(id).put(">>");
      }
    }
  }

  /** An annotation. */
  record Annotation(COSDictionary page, COSDictionary annotation) implements StructureKid {
    @Override
    public void write(int elementPage, Bytes out, ObjectNumbers numbers) {
      out.put("<</Type/OBJR/Pg ").integer(numbers.of(page)).put(" 0 R/Obj ");
      out.integer(numbers.of(annotation)).put(" 0 R>>");
    }
  }
}
