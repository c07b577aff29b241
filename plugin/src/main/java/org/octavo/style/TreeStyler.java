package org.octavo.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.octavo.diagnostic.Position;
import org.octavo.style.Style.Display;
import org.octavo.style.grammar.Terms;
import org.octavo.style.grammar.Value;
import org.octavo.style.select.Scope;
import org.octavo.style.select.Selector.Pseudo;
import org.octavo.tree.Element;
import org.octavo.tree.Node;
import org.octavo.tree.Text;

/**
 * Styles one tree. Not thread-safe. Elements with the same parent style and rules share one style.
 */
final class TreeStyler {

  private final RuleIndex rules;
  private final StyleCache cache;
  private Optional<ComputedStyle> rootValues = Optional.empty();

  TreeStyler(RuleIndex rules, StyleCache cache) {
    this.rules = rules;
    this.cache = cache;
  }

  /** Styles a tree in {@code html > body}, as in the files of the EPUB. */
  Styled.Node style(Element root, String language) {
    Element body = Element.of("body", Position.GENERATED, List.of(root));
    Element html = Element.of("html", Position.GENERATED, List.of(body));
    Scope htmlScope = Scope.root(html, language);
    ComputedStyle htmlValues = computedRoot(htmlScope);
    Scope bodyScope = htmlScope.child(body, 0, Optional.empty());
    ComputedStyle bodyValues = compute(bodyScope, htmlValues, elementRules(bodyScope));
    return node(bodyScope.child(root, 0, Optional.empty()), bodyValues);
  }

  /** The values of {@code html}, to which page margins refer too. */
  ComputedStyle root(String language) {
    Element html = Element.of("html", Position.GENERATED, List.of());
    return computedRoot(Scope.root(html, language));
  }

  private ComputedStyle computedRoot(Scope html) {
    ComputedStyle values = compute(html, cache.initial(html.language()), elementRules(html));
    rootValues = Optional.of(values);
    return values;
  }

  private List<Rule> elementRules(Scope scope) {
    return rules.matching(scope).getOrDefault(Pseudo.ELEMENT, List.of());
  }

  private Styled.Node node(Scope scope, ComputedStyle parent) {
    Map<Pseudo, List<Rule>> matching = rules.matching(scope);
    ComputedStyle own = compute(scope, parent, matching.getOrDefault(Pseudo.ELEMENT, List.of()));
    return new Styled.Node(
        scope.element(), own.style(), parts(matching, scope, own), children(scope, own));
  }

  private Styled.Parts parts(Map<Pseudo, List<Rule>> matching, Scope scope, ComputedStyle own) {
    boolean listItem = own.style().display() == Display.LIST_ITEM;
    boolean onlyElement = matching.size() == (matching.containsKey(Pseudo.ELEMENT) ? 1 : 0);
    if (onlyElement && !listItem) {
      return Styled.Parts.NONE;
    }
    return new Styled.Parts(
        part(Pseudo.BEFORE, matching, scope, own).filter(TreeStyler::hasContent),
        part(Pseudo.AFTER, matching, scope, own).filter(TreeStyler::hasContent),
        listItem
            ? Optional.of(partOf(matching.getOrDefault(Pseudo.MARKER, List.of()), scope, own))
            : part(Pseudo.MARKER, matching, scope, own),
        part(Pseudo.FIRST_LETTER, matching, scope, own),
        part(Pseudo.FIRST_LINE, matching, scope, own));
  }

  private List<Styled> children(Scope scope, ComputedStyle own) {
    List<Styled> children = new ArrayList<>();
    Optional<Scope> previous = Optional.empty();
    List<Node> nodes = scope.element().children();
    for (int place = 0; place < nodes.size(); place++) {
      if (nodes.get(place) instanceof Element element) {
        Scope child = scope.child(element, place, previous);
        previous = Optional.of(child);
        Styled.Node node = node(child, own);
        if (node.style().display() != Display.NONE) {
          children.add(node);
        }
      } else if (nodes.get(place) instanceof Text text) {
        children.add(new Styled.Words(text));
      }
    }
    return children;
  }

  private static boolean hasContent(Style style) {
    return !style.generated().content().isEmpty() && style.display() != Display.NONE;
  }

  private Optional<Style> part(
      Pseudo pseudo, Map<Pseudo, List<Rule>> matching, Scope scope, ComputedStyle own) {
    List<Rule> found = matching.get(pseudo);
    return found == null ? Optional.empty() : Optional.of(partOf(found, scope, own));
  }

  private Style partOf(List<Rule> found, Scope scope, ComputedStyle own) {
    return derive(own, found, Optional.empty(), scope.language()).style();
  }

  private ComputedStyle compute(Scope scope, ComputedStyle parent, List<Rule> found) {
    return derive(parent, found, hint(scope.element()), scope.language());
  }

  private ComputedStyle derive(
      ComputedStyle parent, List<Rule> found, Optional<String> hint, String language) {
    return cache.derive(
        parent, found, hint.orElse(""), language, rootValues, () -> blocks(found, hint));
  }

  private static List<List<Declaration>> blocks(List<Rule> found, Optional<String> hint) {
    List<List<Declaration>> blocks = new ArrayList<>();
    hint.ifPresent(width -> blocks.add(widthHint(width)));
    found.forEach(rule -> blocks.add(rule.declarations()));
    return blocks;
  }

  /** The {@code width} attribute of an image, which every rule of a theme overrides. */
  private static Optional<String> hint(Element element) {
    return element.is("img") ? element.attribute("width") : Optional.empty();
  }

  private static List<Declaration> widthHint(String written) {
    String width = written.strip();
    boolean bare = !width.isEmpty() && Character.isDigit(width.charAt(width.length() - 1));
    List<Value> values = Terms.list(bare ? width + "px" : width);
    return Property.WIDTH
        .read(values)
        .map(value -> List.of(new Declaration(Property.WIDTH, value, false, Position.GENERATED)))
        .orElse(List.of());
  }
}
