package org.octavo.tree;

/** Escapes text for XML and HTML, and knows which characters XML allows. */
public final class Xml {

  private static final char REPLACEMENT = '\uFFFD';

  /** Where escaped text is put. */
  public enum Place {
    /** Character data of XML, where a parser would change a carriage return. */
    TEXT,
    /**
     * An attribute's value in double quotes, where an XML parser would change all line ends and
     * tabs.
     */
    ATTRIBUTE,
    /**
     * Text or an attribute's value in double quotes of an HTML page; characters that HTML forbids
     * become U+FFFD.
     */
    HTML
  }

  private Xml() {}

  public static String escape(Place place, String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    escape(place, text, escaped);
    return escaped.toString();
  }

  /** Appends the escaped text. */
  public static void escape(Place place, String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(place == Place.TEXT ? "\"" : "&quot;");
        case '\n', '\t' -> out.append(place == Place.ATTRIBUTE ? reference(c) : String.valueOf(c));
        case '\r' -> out.append(place == Place.HTML ? "\uFFFD" : reference(c));
        default -> out.append(place == Place.HTML && isForbiddenInHtml(text, i) ? REPLACEMENT : c);
      }
    }
  }

  private static String reference(char c) {
    return "&#" + (int) c + ";";
  }

  /** Controls and lone surrogates (HTML Living Standard 13.2.3.5). */
  private static boolean isForbiddenInHtml(String text, int at) {
    return Character.isISOControl(text.charAt(at)) || isLoneSurrogate(text, at);
  }

  /**
   * The index of the first character that no XML document can contain (XML 1.0 §2.2); -1 for none.
   *
   * @param from index to start at
   */
  public static int firstForbidden(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      // Most characters are in this range.
      if (c >= ' ' && c < Character.MIN_SURROGATE) {
        continue;
      }
      boolean isControl = c < ' ' && c != '\t' && c != '\n' && c != '\r';
      if (isControl || c >= '\uFFFE' || isLoneSurrogate(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isLoneSurrogate(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
