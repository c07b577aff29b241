package org.octavo.style;

import java.util.List;
import org.octavo.style.select.Selector;

/**
 * One selector with its declarations.
 *
 * @param rank where it stands in the cascade; no two rules have the same
 */
public record Rule(Selector selector, List<Declaration> declarations, long rank) {

  /** By rank alone: lists of rules are compared for every element of the book. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Rule rule && rule.rank == rank;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(rank);
  }

  /** Origin first, then specificity, then order (CSS Cascade 4 §6.1). */
  public static long rank(Origin origin, int specificity, int order) {
    return (long) origin.ordinal() << 56 | (long) specificity << 32 | order;
  }

  /** Who wrote a stylesheet. */
  public enum Origin {
    /** What the elements of XHTML are without any theme. */
    ENGINE,
    /** The default theme, and the book's after it. */
    THEME
  }
}
