package org.octavo.style;

import java.util.Set;

/**
 * The selector of an {@code @page} rule, such as {@code chapter:first} (CSS Paged Media 3 §4).
 *
 * @param name of the page; empty for any
 * @param pseudos among {@code first, blank, left, right}
 */
public record PageSelector(String name, Set<String> pseudos) {

  public static final PageSelector ANY = new PageSelector("", Set.of());

  boolean matches(PageContext page) {
    return (name.isEmpty() || name.equals(page.name()))
        && (!pseudos.contains("first") || page.first())
        && (!pseudos.contains("blank") || page.blank())
        && (!pseudos.contains("left") || page.verso())
        && (!pseudos.contains("right") || !page.verso());
  }

  /** A name outweighs {@code :first} and {@code :blank}, which outweigh the sides. */
  public int specificity() {
    int special =
        (int) pseudos.stream().filter(p -> p.equals("first") || p.equals("blank")).count();
    int sides = pseudos.size() - special;
    return (name.isEmpty() ? 0 : 1 << 16) + (special << 8) + sides;
  }
}
