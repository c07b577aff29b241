package org.octavo.book;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.text.Scripts;
import org.octavo.text.WritingSystems;
import org.octavo.tree.Element;
import org.octavo.tree.Node;
import org.octavo.tree.Text;

/**
 * Finds words in a script that their language does not use. Without the right language, hyphenation
 * and reading aloud go wrong (WCAG 2.2, 3.1.2).
 */
final class UnmarkedLanguages {

  /** Fewer letters are usually a symbol, such as Ω. */
  private static final int LEAST_LETTERS = 3;

  /** Elements whose text is in no language. */
  private static final Set<String> NO_PROSE = Set.of("code", "pre", "math", "svg");

  private final Diagnostics diagnostics;

  /** The scripts that were reported for the chapter. */
  private final Set<String> reported = new HashSet<>();

  private UnmarkedLanguages(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  static void find(List<Chapter> chapters, Diagnostics diagnostics) {
    for (Chapter chapter : chapters) {
      UnmarkedLanguages search = new UnmarkedLanguages(diagnostics);
      search.in(chapter.root(), chapter.language());
      chapter.notes().forEach(note -> search.in(note.body(), chapter.language()));
    }
  }

  private void in(Element element, String around) {
    if (NO_PROSE.contains(element.name())) {
      return;
    }
    String language = element.attribute("lang").orElse(around);
    for (Node child : element.children()) {
      if (child instanceof Element inner) {
        in(inner, language);
      } else if (child instanceof Text text && !text.origin().file().isEmpty()) {
        in(text, language);
      }
    }
  }

  private void in(Text node, String language) {
    String text = node.text();
    if (text.chars().allMatch(c -> c < '\u0370')) {
      return;
    }
    for (Scripts.Run run : Scripts.runs(text)) {
      String words = text.substring(run.start(), run.end());
      if (!WritingSystems.expect(language, run.script())
          && words.codePoints().filter(Character::isLetter).count() >= LEAST_LETTERS
          && reported.add(run.script())) {
        diagnostics.report(
            Code.UNMARKED_LANGUAGE, node.at(run.start()), shortened(words.strip()), language);
      }
    }
  }

  private static String shortened(String words) {
    return words.length() <= 40 ? words : words.substring(0, words.offsetByCodePoints(0, 30)) + "…";
  }
}
