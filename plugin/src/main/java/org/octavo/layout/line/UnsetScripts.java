package org.octavo.layout.line;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.text.Scripts;

/**
 * Tells, once in a chapter, of each script that is not set properly yet: it is shown, but never
 * wrong in silence.
 */
final class UnsetScripts {

  /** No script that needs more than letters side by side has a character before these. */
  private static final char FIRST = '\u0590';

  private final Diagnostics diagnostics;
  private final Set<String> told = new HashSet<>();

  UnsetScripts(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void tell(Paragraph paragraph) {
    String text = paragraph.text();
    int at = 0;
    while (at < text.length() && text.charAt(at) < FIRST) {
      at++;
    }
    if (at == text.length()) {
      return;
    }
    for (Scripts.Run run : Scripts.runs(text)) {
      if (!Scripts.isSettable(run.script()) && told.add(run.script())) {
        tell(paragraph, run);
      }
    }
  }

  private void tell(Paragraph paragraph, Scripts.Run run) {
    int at = run.start();
    while (at < run.end() - 1 && Scripts.of(text(paragraph, at)).equals(Scripts.COMMON)) {
      at++;
    }
    boolean leftwards = run.direction() == Scripts.Direction.RIGHT_TO_LEFT;
    diagnostics.warning(
        "unset-script",
        place(paragraph, at),
        name(paragraph.text().codePointAt(at))
            + (leftwards ? " runs from right to left" : " joins or reorders its letters")
            + ", which the PDF does not do yet: what stands there cannot be read",
        "the EPUB shows it properly; for print, put the passage in as a picture with its text as"
            + " alternative text");
  }

  private static String text(Paragraph paragraph, int at) {
    return Character.toString(paragraph.text().codePointAt(at));
  }

  private static Position place(Paragraph paragraph, int at) {
    return paragraph.originAt(at);
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
