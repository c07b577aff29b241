package org.octavo.epub;

/** XML as text: escaping, and a small builder for the documents whose shape is fixed. */
final class Markup {

  private Markup() {}

  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    escape(text, false, escaped);
    return escaped.toString();
  }

  /**
   * Escapes character data, or an attribute's value in double quotes, where line ends and tabs are
   * escaped too because a parser would turn them into spaces.
   */
  static void escape(String text, boolean attribute, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '\r' -> out.append("&#13;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        case '\n' -> out.append(attribute ? "&#10;" : "\n");
        case '\t' -> out.append(attribute ? "&#9;" : "\t");
        default -> out.append(c);
      }
    }
  }
}
