package org.octavo.pdf.object;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;

/** By which number others refer to an object of a file. */
public final class ObjectNumbers {

  private final Map<COSBase, Integer> given = new IdentityHashMap<>();
  private int last;

  /**
   * @param taken how many numbers are taken already, from 1 on
   */
  ObjectNumbers(int taken) {
    last = taken;
  }

  /** Whether an object has a number; what has none is written where it is used. */
  static boolean standsAlone(COSBase object) {
    return object instanceof COSStream
        || object instanceof COSDictionary dictionary && !dictionary.isDirect();
  }

  boolean knows(COSBase object) {
    return given.containsKey(object);
  }

  int give(COSBase object) {
    given.put(object, ++last);
    return last;
  }

  int next() {
    return last + 1;
  }

  public int of(COSBase object) {
    Integer number = given.get(object);
    if (number == null) {
      throw new IllegalStateException("An object that the catalog does not lead to: " + object);
    }
    return number;
  }
}
