package org.octavo.markdown;

import java.util.Locale;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.source.SourceFile;
import org.octavo.tree.Xml;

/**
 * Characters that no XML document can hold (XML 1.0 §2.2) become U+FFFD, and the author is told.
 */
final class XmlCharacters {

  private XmlCharacters() {}

  /** The file's text, of the same length. */
  static String check(SourceFile file, Diagnostics findings) {
    String text = file.text();
    int bad = Xml.firstForbidden(text, 0);
    if (bad < 0) {
      return text;
    }
    StringBuilder cleaned = new StringBuilder(text);
    int line = 1;
    int lineStart = 0;
    int at = 0;
    while (bad >= 0) {
      for (; at < bad; at++) {
        if (isLineEnd(text, at)) {
          line++;
          lineStart = at + 1;
        }
      }
      report(text.charAt(bad), file.position(line, bad - lineStart + 1), findings);
      cleaned.setCharAt(bad, '\uFFFD');
      bad = Xml.firstForbidden(text, bad + 1);
    }
    return cleaned.toString();
  }

  /** A text that character references may have brought a forbidden character into. */
  static String clean(String text, Position position, Diagnostics findings) {
    int bad = Xml.firstForbidden(text, 0);
    if (bad < 0) {
      return text;
    }
    StringBuilder cleaned = new StringBuilder(text);
    while (bad >= 0) {
      report(text.charAt(bad), position, findings);
      cleaned.setCharAt(bad, '\uFFFD');
      bad = Xml.firstForbidden(text, bad + 1);
    }
    return cleaned.toString();
  }

  private static void report(char forbidden, Position position, Diagnostics findings) {
    findings.report(
        Code.FORBIDDEN_CHARACTER, position, String.format(Locale.ROOT, "U+%04X", (int) forbidden));
  }

  private static boolean isLineEnd(String text, int at) {
    char c = text.charAt(at);
    return c == '\n' || (c == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n'));
  }
}
