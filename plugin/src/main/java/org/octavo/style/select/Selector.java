package org.octavo.style.select;

import java.util.List;
import java.util.Optional;

/**
 * A complex selector (Selectors 4 §3). It is matched from right to left.
 *
 * @param subject the rightmost compound
 * @param left the compounds left of it, from right to left
 * @param pseudo the part of the element that it selects
 * @param specificity ids, classes and types in 8 bits each (Selectors 4 §17)
 */
public record Selector(Compound subject, List<Step> left, Pseudo pseudo, int specificity) {

  /** The part of an element that a selector selects. */
  public enum Pseudo {
    ELEMENT,
    BEFORE,
    AFTER,
    MARKER,
    FIRST_LETTER,
    FIRST_LINE
  }

  /** The relation of the next compound on the left to the current one. */
  public enum Combinator {
    DESCENDANT,
    CHILD,
    NEXT,
    SUBSEQUENT
  }

  public record Step(Combinator combinator, Compound compound) {}

  /** A condition on one element. */
  @FunctionalInterface
  public interface Condition {
    boolean holds(Scope scope);
  }

  /**
   * The conditions on one element.
   *
   * @param type the name of the element; empty for any
   */
  public record Compound(
      Optional<String> type, List<String> ids, List<String> classes, List<Condition> conditions) {

    boolean matches(Scope scope) {
      if (type.isPresent() && !scope.element().is(type.get())) {
        return false;
      }
      for (String className : classes) {
        if (!scope.classes().contains(className)) {
          return false;
        }
      }
      for (String id : ids) {
        if (!id.equals(scope.element().attributes().get("id"))) {
          return false;
        }
      }
      for (Condition condition : conditions) {
        if (!condition.holds(scope)) {
          return false;
        }
      }
      return true;
    }
  }

  public boolean matches(Scope scope) {
    return subject.matches(scope) && matchesLeft(scope, 0);
  }

  private boolean matchesLeft(Scope scope, int step) {
    if (step == left.size()) {
      return true;
    }
    Combinator combinator = left.get(step).combinator();
    Compound compound = left.get(step).compound();
    boolean sideways = combinator == Combinator.NEXT || combinator == Combinator.SUBSEQUENT;
    boolean once = combinator == Combinator.NEXT || combinator == Combinator.CHILD;
    Optional<Scope> candidate = sideways ? scope.previous() : scope.parent();
    while (candidate.isPresent()) {
      Scope other = candidate.get();
      if (compound.matches(other) && matchesLeft(other, step + 1)) {
        return true;
      }
      if (once) {
        return false;
      }
      candidate = sideways ? other.previous() : other.parent();
    }
    return false;
  }
}
