package org.octavo.pdf.object;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;

/** The syntax of objects (ISO 32000-1 7.3). */
public final class ObjectText {

  private static final String DELIMITERS = "()<>[]{}/%#";

  private ObjectText() {}

  /** Writes an object. Indirect objects inside it are written as references. */
  public static void write(COSBase object, Bytes out, ObjectNumbers numbers) {
    if (object instanceof COSDictionary dictionary) {
      out.put("<<");
      for (COSName key : dictionary.keySet()) {
        entry(key, dictionary.getItem(key), out, numbers);
      }
      out.put(">>");
    } else if (object instanceof COSArray array) {
      out.put('[');
      for (int i = 0; i < array.size(); i++) {
        value(array.get(i), i > 0, out, numbers);
      }
      out.put(']');
    } else {
      value(object, false, out, numbers);
    }
  }

  static void entry(COSName key, COSBase value, Bytes out, ObjectNumbers numbers) {
    name(key.getName(), out);
    value(value, true, out, numbers);
  }

  /**
   * @param apart whether a space must separate the value from what is before it
   */
  private static void value(COSBase value, boolean apart, Bytes out, ObjectNumbers numbers) {
    if (value instanceof COSObject reference) {
      space(apart, out).integer(reference.getKey().getNumber()).put(" 0 R");
    } else if (ObjectNumbers.isIndirect(value)) {
      space(apart, out).integer(numbers.of(value)).put(" 0 R");
    } else if (value instanceof COSDictionary || value instanceof COSArray) {
      write(value, out, numbers);
    } else if (value instanceof COSName name) {
      name(name.getName(), out);
    } else if (value instanceof COSString string) {
      string(string, out);
    } else if (value instanceof COSInteger number) {
      space(apart, out).integer(number.longValue());
    } else if (value instanceof COSFloat number) {
      space(apart, out);
      number(number, out);
    } else if (value instanceof COSBoolean truth) {
      space(apart, out).put(truth.getValue() ? "true" : "false");
    } else {
      space(apart, out).put("null");
    }
  }

  private static Bytes space(boolean apart, Bytes out) {
    return apart ? out.put(' ') : out;
  }

  static void name(String name, Bytes out) {
    out.put('/');
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      if (b > ' ' && b < 0x7f && DELIMITERS.indexOf(b) < 0) {
        out.put((char) b);
      } else {
        String hex = Integer.toHexString(b & 0xff).toUpperCase(Locale.ROOT);
        out.put('#').put(hex.length() < 2 ? "0" : "").put(hex);
      }
    }
  }

  /** Writes a text string, in the encoding that its characters need (7.9.2.2). */
  public static void string(String text, Bytes out) {
    string(new COSString(text), out);
  }

  private static void string(COSString string, Bytes out) {
    byte[] bytes = string.getBytes();
    boolean plain = true;
    for (byte b : bytes) {
      plain &= b >= ' ' && b < 0x7f;
    }
    if (!plain) {
      out.put('<').hex(bytes).put('>');
      return;
    }
    out.put('(');
    for (byte b : bytes) {
      if (b == '(' || b == ')' || b == '\\') {
        out.put('\\');
      }
      out.put((char) b);
    }
    out.put(')');
  }

  private static void number(COSFloat number, Bytes out) {
    try {
      number.writePDF(
          new OutputStream() {
            @Override
            public void write(int ascii) {
              out.put((char) ascii);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
