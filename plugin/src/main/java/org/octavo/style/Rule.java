package org.octavo.style;

import java.util.List;

/**
 * One selector with its declarations.
 *
 * @param rank where it stands in the cascade; no two rules have the same
 */
record Rule(Selector selector, List<Declaration> declarations, long rank) {

  /** Origin first, then specificity, then order (CSS Cascade 4 §6.1). */
  static long rank(Origin origin, int specificity, int order) {
    return (long) origin.ordinal() << 56 | (long) specificity << 32 | order;
  }

  /** Who wrote a stylesheet. */
  enum Origin {
    /** What the elements of XHTML are without any theme. */
    ENGINE,
    /** The default theme, and the book's after it. */
    THEME
  }
}
