package org.octavo.layout.line;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.text.Scripts;

/** Reports each script that Octavo cannot typeset correctly, once for each chapter. */
final class UnsupportedScripts {

  /** Start of the Hebrew block; all characters before it are in supported scripts. */
  private static final char FIRST = '\u0590';

  private final Diagnostics diagnostics;
  private final Set<String> reported = new HashSet<>();

  UnsupportedScripts(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void report(Paragraph paragraph) {
    String text = paragraph.text();
    int at = 0;
    while (at < text.length() && text.charAt(at) < FIRST) {
      at++;
    }
    if (at == text.length()) {
      return;
    }
    for (Scripts.Run run : Scripts.runs(text)) {
      if (!Scripts.isSettable(run.script()) && reported.add(run.script())) {
        report(paragraph, run);
      }
    }
  }

  private void report(Paragraph paragraph, Scripts.Run run) {
    int at = run.start();
    while (at < run.end() - 1 && Scripts.of(text(paragraph, at)).equals(Scripts.COMMON)) {
      at++;
    }
    boolean leftwards = run.direction() == Scripts.Direction.RIGHT_TO_LEFT;
    diagnostics.report(
        Code.UNSET_SCRIPT,
        paragraph.originAt(at),
        name(paragraph.text().codePointAt(at)),
        leftwards
            ? "it is written from right to left"
            : "its characters join or change their order");
  }

  private static String text(Paragraph paragraph, int at) {
    return Character.toString(paragraph.text().codePointAt(at));
  }

  /** {@code Devanagari}, {@code New Tai Lue}. */
  private static String name(int codePoint) {
    StringBuilder name = new StringBuilder();
    for (String word : Character.UnicodeScript.of(codePoint).name().split("_")) {
      name.append(name.isEmpty() ? "" : " ").append(word.charAt(0));
      name.append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }
}
