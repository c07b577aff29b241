package org.octavo.pdf.object;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;

/** The numbers of a file's indirect objects (ISO 32000-1 7.3.10). */
public final class ObjectNumbers {

  private final Map<COSBase, Integer> assigned = new IdentityHashMap<>();
  private int last;

  /**
   * @param taken how many numbers, from 1, are taken already
   */
  ObjectNumbers(int taken) {
    last = taken;
  }

  /** Whether the object has a number of its own; other objects are written where they are used. */
  static boolean isIndirect(COSBase object) {
    return object instanceof COSStream
        || object instanceof COSDictionary dictionary && !dictionary.isDirect();
  }

  boolean has(COSBase object) {
    return assigned.containsKey(object);
  }

  int assign(COSBase object) {
    assigned.put(object, ++last);
    return last;
  }

  int next() {
    return last + 1;
  }

  /**
   * The number of an object.
   *
   * @throws IllegalStateException if the catalog does not lead to the object
   */
  public int of(COSBase object) {
    Integer number = assigned.get(object);
    if (number == null) {
      throw new IllegalStateException("An object that the catalog does not lead to: " + object);
    }
    return number;
  }
}
