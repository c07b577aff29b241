package org.octavo.markdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.source.SourceFile;
import org.octavo.text.BookWords;
import org.octavo.tree.Element;
import org.octavo.tree.TreeText;

/** A chapter that was read, and the diagnostics. */
record Reading(Element root, Diagnostics diagnostics) {

  static Reading of(String markdown) {
    return of(markdown, "en");
  }

  static Reading of(String markdown, String language) {
    SourceFile file = new SourceFile("a.md", "a.md", markdown, Optional.empty(), Optional.empty());
    Diagnostics diagnostics = new Diagnostics();
    BookWords words = new BookWords(language, Map.of(), diagnostics);
    return new Reading(MarkdownReader.read(file, language, words, diagnostics), diagnostics);
  }

  /**
   * The tree of a text without problems.
   *
   * @throws AssertionError if there is a diagnostic
   */
  static String tree(String markdown) {
    Reading reading = of(markdown);
    if (!reading.diagnosticPlaces().isEmpty()) {
      throw new AssertionError(reading.diagnosticPlaces());
    }
    return reading.tree();
  }

  String tree() {
    return TreeText.inside(root);
  }

  String origins() {
    return TreeText.insideWithOrigins(root);
  }

  /** Each diagnostic as {@code line:column code}. */
  List<String> diagnosticPlaces() {
    return diagnostics.all().stream()
        .map(d -> d.position().line() + ":" + d.position().column() + " " + d.code())
        .toList();
  }
}
