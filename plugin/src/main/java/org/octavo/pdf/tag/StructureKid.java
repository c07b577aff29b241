package org.octavo.pdf.tag;

import org.apache.pdfbox.cos.COSDictionary;
import org.octavo.pdf.object.Bytes;
import org.octavo.pdf.object.ObjectNumbers;

/** What stands in a structure element (ISO 32000-1 14.7.2), in the order of reading. */
sealed interface StructureKid {

  /**
   * @param own number of the page of the element's other content
   */
  void write(int own, Bytes out, ObjectNumbers numbers);

  record Child(StructureElement element) implements StructureKid {
    @Override
    public void write(int own, Bytes out, ObjectNumbers numbers) {
      out.integer(element.number()).put(" 0 R ");
    }
  }

  /** A bare number for content on the element's own page, a reference for content on others. */
  record Content(COSDictionary page, int id) implements StructureKid {
    @Override
    public void write(int own, Bytes out, ObjectNumbers numbers) {
      int other = numbers.of(page);
      if (other == own) {
        out.integer(id).put(' ');
      } else {
        out.put("<</Type/MCR/Pg ").integer(other).put(" 0 R/MCID ").integer(id).put(">>");
      }
    }
  }

  record Annotation(COSDictionary page, COSDictionary annotation) implements StructureKid {
    @Override
    public void write(int own, Bytes out, ObjectNumbers numbers) {
      out.put("<</Type/OBJR/Pg ").integer(numbers.of(page)).put(" 0 R/Obj ");
      out.integer(numbers.of(annotation)).put(" 0 R>>");
    }
  }
}
