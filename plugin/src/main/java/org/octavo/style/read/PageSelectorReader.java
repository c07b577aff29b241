package org.octavo.style.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.octavo.style.PageSelector;
import org.octavo.style.grammar.Escapes;

/** Reads the selectors of {@code @page} rules. */
final class PageSelectorReader {

  /** The pseudo-classes of pages. */
  static final List<String> PSEUDOS = List.of("first", "blank", "left", "right");

  private PageSelectorReader() {}

  /** The selector; empty if it contains an unknown pseudo-class. */
  static Optional<PageSelector> read(String written) {
    String[] parts = written.strip().split(":", -1);
    Set<String> pseudos = new TreeSet<>();
    for (int i = 1; i < parts.length; i++) {
      String pseudo = parts[i].strip().toLowerCase(Locale.ROOT);
      if (!PSEUDOS.contains(pseudo)) {
        return Optional.empty();
      }
      pseudos.add(pseudo);
    }
    return Optional.of(new PageSelector(Escapes.resolve(parts[0].strip()), pseudos));
  }
}
