package org.octavo.style;

/**
 * Where a page may end (CSS Fragmentation 3).
 *
 * @param page name of the page the element asks for ({@code page}); empty for {@code auto}
 * @param orphans lines at least before a page's end
 * @param widows lines at least after it
 */
public record Breaks(
    Break before, Break after, boolean avoidInside, int orphans, int widows, String page) {

  public static final Breaks PLAIN = new Breaks(Break.AUTO, Break.AUTO, false, 2, 2, "");

  /** {@code break-before} and {@code break-after}. */
  public enum Break {
    AUTO,
    AVOID,
    PAGE,
    RECTO,
    VERSO,
    LEFT,
    RIGHT
  }
}
