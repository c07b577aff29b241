package org.octavo.pdf.press;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Finds whether a form XObject, with everything in its resources, has colours other than
 * DeviceGray, and whether it has transparency (ISO 32000-1 11.6.5).
 */
final class PressScan {

  private static final Set<String> COLORED = Set.of("rg", "RG", "k", "K", "sh");

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean colors;
  private boolean transparent;

  private PressScan() {}

  static PressScan of(COSStream form) throws IOException {
    PressScan scan = new PressScan();
    scan.form(form);
    return scan;
  }

  boolean hasColors() {
    return colors;
  }

  boolean isTransparent() {
    return transparent;
  }

  private void form(COSStream form) throws IOException {
    for (Object token : new PDFStreamParser(new PDFormXObject(form)).parse()) {
      if (token instanceof Operator operator && COLORED.contains(operator.getName())) {
        colors = true;
      } else if (token instanceof COSName name && isColored(name)) {
        colors = true;
      }
    }
    dictionary(form);
  }

  private void walk(COSBase base) throws IOException {
    COSBase value = base instanceof COSObject reference ? reference.getObject() : base;
    if (value == null || !seen.add(value)) {
      return;
    }
    if (value instanceof COSStream stream
        && COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))) {
      form(stream);
    } else if (value instanceof COSDictionary dictionary) {
      dictionary(dictionary);
    } else if (value instanceof COSArray array) {
      for (COSBase element : array) {
        walk(element);
      }
    } else if (value instanceof COSName name && isColored(name)) {
      colors = true;
    }
  }

  private void dictionary(COSDictionary dictionary) throws IOException {
    for (COSName key : dictionary.keySet()) {
      COSBase value = dictionary.getDictionaryObject(key);
      transparent |= isTransparent(key, value);
      if (!COSName.PARENT.equals(key)) {
        walk(value);
      }
    }
  }

  private static boolean isColored(COSName name) {
    return COSName.DEVICERGB.equals(name)
        || COSName.DEVICECMYK.equals(name)
        || COSName.ICCBASED.equals(name)
        || COSName.PATTERN.equals(name);
  }

  private static boolean isTransparent(COSName key, COSBase value) {
    if (COSName.SMASK.equals(key)) {
      return !COSName.NONE.equals(value);
    }
    if (COSName.CA.equals(key) || COSName.CA_NS.equals(key)) {
      return value instanceof COSNumber number && number.floatValue() < 1;
    }
    if (COSName.BM.equals(key)) {
      return !COSName.NORMAL.equals(value) && !COSName.COMPATIBLE.equals(value);
    }
    return COSName.GROUP.equals(key);
  }
}
