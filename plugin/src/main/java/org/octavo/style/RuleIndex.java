package org.octavo.style;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.octavo.style.select.Scope;
import org.octavo.style.select.Selector.Compound;
import org.octavo.style.select.Selector.Pseudo;

/**
 * Finds the rules that match an element. Rules are indexed by the rightmost compound of their
 * selector, so only a few are tested for each element.
 */
final class RuleIndex {

  private final Map<String, List<Rule>> byId = new HashMap<>();
  private final Map<String, List<Rule>> byClass = new HashMap<>();
  private final Map<String, List<Rule>> byType = new HashMap<>();
  private final List<Rule> universal = new ArrayList<>();

  RuleIndex(List<Rule> rules) {
    rules.forEach(rule -> bucket(rule.selector().subject()).add(rule));
  }

  private List<Rule> bucket(Compound subject) {
    if (!subject.ids().isEmpty()) {
      return byId.computeIfAbsent(subject.ids().get(0), id -> new ArrayList<>());
    }
    if (!subject.classes().isEmpty()) {
      return byClass.computeIfAbsent(subject.classes().get(0), name -> new ArrayList<>());
    }
    return subject
        .type()
        .map(type -> byType.computeIfAbsent(type, name -> new ArrayList<>()))
        .orElse(universal);
  }

  /**
   * The rules that match the element and its pseudo-elements, each list in the order of the
   * cascade.
   */
  Map<Pseudo, List<Rule>> matching(Scope scope) {
    Map<Pseudo, List<Rule>> found = new EnumMap<>(Pseudo.class);
    collect(universal, scope, found);
    collect(byType.get(scope.element().name()), scope, found);
    for (String className : scope.classes()) {
      collect(byClass.get(className), scope, found);
    }
    String id = scope.element().attributes().get("id");
    if (id != null) {
      collect(byId.get(id), scope, found);
    }
    return found;
  }

  private static void collect(List<Rule> rules, Scope scope, Map<Pseudo, List<Rule>> found) {
    if (rules == null) {
      return;
    }
    for (Rule rule : rules) {
      if (rule.selector().matches(scope)) {
        insert(rule, found.computeIfAbsent(rule.selector().pseudo(), p -> new ArrayList<>()));
      }
    }
  }

  private static void insert(Rule rule, List<Rule> sorted) {
    int i = sorted.size();
    while (i > 0 && sorted.get(i - 1).rank() > rule.rank()) {
      i--;
    }
    sorted.add(i, rule);
  }
}
