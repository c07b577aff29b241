package org.octavo.style;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Computed values of a whole book: a parent's with the rules that hold give the same wherever they
 * are met, and a chapter and each of its notes are trees of their own. Safe for several threads.
 */
final class StyleCache {

  private final Cascade cascade;
  private final Map<String, Computed> initial = new ConcurrentHashMap<>();
  private final Map<Key, Computed> computed = new ConcurrentHashMap<>();

  StyleCache(Cascade cascade) {
    this.cascade = cascade;
  }

  /**
   * The parent itself is meant: comparing its values would cost more than computing the child's. It
   * leads to one root, so that this need not be compared.
   */
  private record Key(Computed parent, List<Rule> rules, String hint, String language) {
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

  /** What stands above the root. */
  Computed initial(String language) {
    return initial.computeIfAbsent(language, cascade::initial);
  }

  /**
   * @param hint as the author wrote it; empty for none
   * @param blocks from the weakest to the strongest, as rules and hint say
   */
  Computed derive(
      Computed parent,
      List<Rule> rules,
      String hint,
      String language,
      Optional<Computed> root,
      Supplier<List<List<Declaration>>> blocks) {
    Key key = new Key(parent, rules, hint, language);
    Computed known = computed.get(key);
    if (known == null) {
      Computed made = cascade.derive(parent, blocks.get(), root, language);
      Computed first = computed.putIfAbsent(key, made);
      known = first == null ? made : first;
    }
    return known;
  }
}
