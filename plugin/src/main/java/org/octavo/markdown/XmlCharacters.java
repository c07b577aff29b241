package org.octavo.markdown;

import java.util.Locale;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.source.SourceFile;
import org.octavo.tree.Xml;

/** Replaces characters that XML forbids (XML 1.0 §2.2) with U+FFFD and reports them. */
final class XmlCharacters {

  private XmlCharacters() {}

  /** The text of the file with each forbidden character replaced, so that indexes stay valid. */
  static String check(SourceFile file, Diagnostics diagnostics) {
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
      report(text.charAt(bad), file.position(line, bad - lineStart + 1), diagnostics);
      cleaned.setCharAt(bad, '\uFFFD');
      bad = Xml.firstForbidden(text, bad + 1);
    }
    return cleaned.toString();
  }

  /** The text with each forbidden character replaced; character references can produce them. */
  static String clean(String text, Position position, Diagnostics diagnostics) {
    int bad = Xml.firstForbidden(text, 0);
    if (bad < 0) {
      return text;
    }
    StringBuilder cleaned = new StringBuilder(text);
    while (bad >= 0) {
      report(text.charAt(bad), position, diagnostics);
      cleaned.setCharAt(bad, '\uFFFD');
      bad = Xml.firstForbidden(text, bad + 1);
    }
    return cleaned.toString();
  }

  private static void report(char forbidden, Position position, Diagnostics diagnostics) {
    diagnostics.report(Code.FORBIDDEN_CHARACTER, position, codePoint(forbidden));
  }

  private static String codePoint(char c) {
    String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(4 - digits.length()) + digits;
  }

  private static boolean isLineEnd(String text, int at) {
    char c = text.charAt(at);
    return c == '\n' || (c == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n'));
  }
}
