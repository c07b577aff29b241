package org.octavo.style;

import java.util.List;
import org.octavo.style.select.Selector;

/**
 * One selector with its declarations.
 *
 * @param rank the position in the cascade; unique
 */
public record Rule(Selector selector, List<Declaration> declarations, long rank) {

  /** Compares ranks only: every element of the book compares lists of rules. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Rule rule && rule.rank == rank;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(rank);
  }

  /** The rank by origin, then specificity, then order (CSS Cascade 4 §6.1). */
  public static long rank(Origin origin, int specificity, int order) {
    return (long) origin.ordinal() << 56 | (long) specificity << 32 | order;
  }

  /** The origin of a stylesheet. */
  public enum Origin {
    /** Octavo's default styles of the elements of XHTML. */
    ENGINE,
    /** The default theme and the theme of the book. */
    THEME
  }
}
