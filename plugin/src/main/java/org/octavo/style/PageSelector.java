package org.octavo.style;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.octavo.style.grammar.Escapes;

/**
 * {@code chapter:first} and its like.
 *
 * @param name of the page; empty for any
 * @param pseudos among {@code first, blank, left, right}
 */
public record PageSelector(String name, Set<String> pseudos) {

  private static final Set<String> KNOWN = Set.of("first", "blank", "left", "right");

  public static final PageSelector ANY = new PageSelector("", Set.of());

  public static Optional<PageSelector> of(String written) {
    String[] parts = written.strip().split(":", -1);
    Set<String> pseudos = new TreeSet<>();
    for (int i = 1; i < parts.length; i++) {
      String pseudo = parts[i].strip().toLowerCase(Locale.ROOT);
      if (!KNOWN.contains(pseudo)) {
        return Optional.empty();
      }
      pseudos.add(pseudo);
    }
    return Optional.of(new PageSelector(Escapes.resolve(parts[0].strip()), pseudos));
  }

  boolean matches(PageContext page) {
    return (name.isEmpty() || name.equals(page.name()))
        && (!pseudos.contains("first") || page.first())
        && (!pseudos.contains("blank") || page.blank())
        && (!pseudos.contains("left") || page.verso())
        && (!pseudos.contains("right") || !page.verso());
  }

  /** Name, then {@code :first} and {@code :blank}, then the sides. */
  public int specificity() {
    int special =
        (int) pseudos.stream().filter(p -> p.equals("first") || p.equals("blank")).count();
    int sides = pseudos.size() - special;
    return (name.isEmpty() ? 0 : 1 << 16) + (special << 8) + sides;
  }
}
