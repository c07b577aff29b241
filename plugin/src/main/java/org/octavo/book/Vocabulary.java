package org.octavo.book;

import java.util.HashMap;
import java.util.Map;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;

/** The terms of all languages of one book, each read once. */
final class Vocabulary {

  private final Map<String, Terms> terms = new HashMap<>();
  private final Diagnostics diagnostics;

  Vocabulary(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  Terms of(String language) {
    return terms.computeIfAbsent(language, this::read);
  }

  private Terms read(String language) {
    return Terms.of(language)
        .orElseGet(
            () -> {
              diagnostics.note(
                  "no-terms",
                  Position.GENERATED,
                  "the words \"Chapter\" and \"Figure\" are not known in \""
                      + language
                      + "\"; they are English",
                  "Their translation is one small file: see CONTRIBUTING.");
              return Terms.english();
            });
  }
}
