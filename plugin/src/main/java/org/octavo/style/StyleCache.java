package org.octavo.style;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Caches the computed values of a book. Elements with the same parent values, rules, language and
 * attributes have the same values; a chapter and each of its notes are separate trees. Safe for
 * several threads.
 */
final class StyleCache {

  private final Cascade cascade;
  private final Map<String, ComputedStyle> initial = new ConcurrentHashMap<>();
  private final Map<Key, ComputedStyle> computed = new ConcurrentHashMap<>();

  StyleCache(Cascade cascade) {
    this.cascade = cascade;
  }

  /**
   * The key compares the identity of the parent: comparing its values would cost more than
   * computing those of the child. The parent also determines the root, which is therefore not part
   * of the key.
   */
  private record Key(ComputedStyle parent, List<Rule> rules, String hint, String language) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && parent == key.parent
          && rules.equals(key.rules)
          && hint.equals(key.hint)
          && language.equals(key.language);
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(parent) * 31 + rules.hashCode();
    }
  }

  /** The initial values, which the root inherits. */
  ComputedStyle initial(String language) {
    return initial.computeIfAbsent(language, cascade::initial);
  }

  /**
   * The values of an element or pseudo-element.
   *
   * @param hint a presentational attribute as the author wrote it; empty for none
   * @param blocks the declarations of the rules and the hint, from the weakest to the strongest
   */
  ComputedStyle derive(
      ComputedStyle parent,
      List<Rule> rules,
      String hint,
      String language,
      Optional<ComputedStyle> root,
      Supplier<List<List<Declaration>>> blocks) {
    Key key = new Key(parent, rules, hint, language);
    ComputedStyle known = computed.get(key);
    if (known == null) {
      ComputedStyle made = cascade.derive(parent, blocks.get(), root, language);
      ComputedStyle first = computed.putIfAbsent(key, made);
      known = first == null ? made : first;
    }
    return known;
  }
}
