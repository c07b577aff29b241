package org.octavo.style;

import java.util.Optional;

/**
 * Where a page may end (CSS Fragmentation 3).
 *
 * @param columns of the pages of a chapter
 * @param spanning at the head of a chapter in columns, stands over all of them ({@code column-span:
 *     all})
 * @param page name of the page the element asks for ({@code page}); empty for {@code auto}
 * @param orphans lines at least before a page's end
 * @param widows lines at least after it
 */
public record Breaks(
    Break before,
    Break after,
    boolean avoidInside,
    int orphans,
    int widows,
    PageColumns columns,
    boolean spanning,
    String page) {

  public static final Breaks PLAIN =
      new Breaks(Break.AUTO, Break.AUTO, false, 2, 2, PageColumns.ONE, false, "");

  public Breaks withOrphans(int lines) {
    return new Breaks(before, after, avoidInside, lines, widows, columns, spanning, page);
  }

  /** {@code break-before} and {@code break-after}. */
  public enum Break {
    AUTO,
    AVOID,
    PAGE,
    RECTO,
    VERSO,
    LEFT,
    RIGHT;

    /** The side that it asks for, if any: true for a verso. */
    public Optional<Boolean> side() {
      return switch (this) {
        case RECTO, RIGHT -> Optional.of(false);
        case VERSO, LEFT -> Optional.of(true);
        default -> Optional.empty();
      };
    }
  }
}
