package org.octavo.check.report;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes maps, lists, strings, numbers and booleans as JSON (RFC 8259). */
public final class JsonWriter {

  private final StringBuilder out = new StringBuilder();

  private JsonWriter() {}

  /** Writes each value on a line of its own; maps keep their order. */
  public static String write(Object value) {
    JsonWriter writer = new JsonWriter();
    writer.value(value, "\n");
    return writer.out.append('\n').toString();
  }

  private void value(Object value, String lineStart) {
    if (value instanceof Map<?, ?> map) {
      object(map, lineStart);
    } else if (value instanceof List<?> list) {
      array(list, lineStart);
    } else if (value instanceof Number || value instanceof Boolean) {
      out.append(value);
    } else {
      text(value.toString());
    }
  }

  private void object(Map<?, ?> map, String lineStart) {
    String inner = lineStart + "  ";
    out.append('{');
    for (Iterator<? extends Map.Entry<?, ?>> i = map.entrySet().iterator(); i.hasNext(); ) {
      Map.Entry<?, ?> entry = i.next();
      out.append(inner);
      text(entry.getKey().toString());
      out.append(": ");
      value(entry.getValue(), inner);
      out.append(i.hasNext() ? "," : lineStart);
    }
    out.append('}');
  }

  private void array(List<?> list, String lineStart) {
    String inner = lineStart + "  ";
    out.append('[');
    for (Iterator<?> i = list.iterator(); i.hasNext(); ) {
      out.append(inner);
      value(i.next(), inner);
      out.append(i.hasNext() ? "," : lineStart);
    }
    out.append(']');
  }

  /** Lone surrogates and control characters are escaped, so that the file is valid UTF-8. */
  private void text(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || c == '\u007f' || Character.isSurrogate(c)) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
