package org.octavo.style.read;

import com.helger.css.decl.CSSExpression;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSSelectorAttribute;
import com.helger.css.decl.CSSSelectorMemberFunctionLike;
import com.helger.css.decl.CSSSelectorMemberNot;
import com.helger.css.decl.CSSSelectorMemberPseudoIs;
import com.helger.css.decl.CSSSelectorMemberPseudoWhere;
import com.helger.css.decl.CSSSelectorSimpleMember;
import com.helger.css.decl.ECSSSelectorCombinator;
import com.helger.css.decl.ICSSSelectorMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.octavo.style.grammar.Escapes;
import org.octavo.style.grammar.Value;
import org.octavo.style.select.Nth;
import org.octavo.style.select.Scope;
import org.octavo.style.select.Selector;
import org.octavo.style.select.Selector.Combinator;
import org.octavo.style.select.Selector.Compound;
import org.octavo.style.select.Selector.Condition;
import org.octavo.style.select.Selector.Pseudo;
import org.octavo.style.select.Selector.Step;

/** Converts selectors of the parser to {@link Selector}s. One instance reads one selector. */
final class SelectorReader {

  private static final int ID = 1 << 16;
  private static final int CLASS = 1 << 8;
  private static final int TYPE = 1;

  private static final Map<String, Pseudo> PSEUDO_ELEMENTS =
      Map.of(
          "before", Pseudo.BEFORE,
          "after", Pseudo.AFTER,
          "marker", Pseudo.MARKER,
          "first-letter", Pseudo.FIRST_LETTER,
          "first-line", Pseudo.FIRST_LINE);

  /** Pseudo-classes for screens: valid, but never true on paper. */
  static final Set<String> NEVER =
      Set.of(
          "hover",
          "active",
          "focus",
          "focus-visible",
          "focus-within",
          "visited",
          "target",
          "checked",
          "disabled",
          "enabled");

  private static final Map<String, Condition> STATES =
      Map.of(
          "root", scope -> scope.parent().isEmpty(),
          "empty", Scope::isEmpty,
          "first-child", scope -> scope.index() == 1,
          "last-child", scope -> scope.after(false) == 0,
          "only-child", scope -> scope.index() == 1 && scope.after(false) == 0,
          "first-of-type", scope -> scope.typeIndex() == 1,
          "last-of-type", scope -> scope.after(true) == 0,
          "only-of-type", scope -> scope.typeIndex() == 1 && scope.after(true) == 0,
          "link", SelectorReader::isLink,
          "any-link", SelectorReader::isLink);

  private final List<Step> steps = new ArrayList<>();
  private Combinator combinator = Combinator.DESCENDANT;
  private Pseudo pseudo = Pseudo.ELEMENT;
  private int specificity;

  private Optional<String> type = Optional.empty();
  private List<String> ids = new ArrayList<>();
  private List<String> classes = new ArrayList<>();
  private List<Condition> conditions = new ArrayList<>();

  private SelectorReader() {}

  /** A part of a selector that is not supported; the message is this part. */
  static final class Unsupported extends Exception {
    private static final long serialVersionUID = 1;

    Unsupported(String part) {
      super(part);
    }
  }

  /** The names of pseudo-classes and pseudo-elements, for hints. */
  static List<String> pseudoNames() {
    List<String> names = new ArrayList<>();
    PSEUDO_ELEMENTS.keySet().stream().sorted().map(name -> "::" + name).forEach(names::add);
    STATES.keySet().stream().sorted().map(name -> ":" + name).forEach(names::add);
    names.addAll(
        List.of(":nth-child()", ":nth-of-type()", ":not()", ":is()", ":where()", ":lang()"));
    return names;
  }

  static Selector read(CSSSelector written) throws Unsupported {
    return new SelectorReader().readMembers(written);
  }

  private Selector readMembers(CSSSelector written) throws Unsupported {
    for (ICSSSelectorMember member : written.getAllMembers()) {
      if (member instanceof ECSSSelectorCombinator sign) {
        endCompound();
        combinator = combinator(sign);
      } else {
        add(member);
      }
    }
    List<Step> left = new ArrayList<>();
    for (int i = steps.size() - 1; i >= 0; i--) {
      Combinator towardsRight = i + 1 < steps.size() ? steps.get(i + 1).combinator() : combinator;
      left.add(new Step(towardsRight, steps.get(i).compound()));
    }
    return new Selector(compound(), List.copyOf(left), pseudo, specificity);
  }

  private void endCompound() throws Unsupported {
    if (pseudo != Pseudo.ELEMENT) {
      throw new Unsupported("a pseudo-element before the end");
    }
    steps.add(new Step(combinator, compound()));
    type = Optional.empty();
    ids = new ArrayList<>();
    classes = new ArrayList<>();
    conditions = new ArrayList<>();
  }

  private Compound compound() {
    return new Compound(type, List.copyOf(ids), List.copyOf(classes), List.copyOf(conditions));
  }

  private static Combinator combinator(ECSSSelectorCombinator sign) {
    return switch (sign) {
      case GREATER -> Combinator.CHILD;
      case PLUS -> Combinator.NEXT;
      case TILDE -> Combinator.SUBSEQUENT;
      default -> Combinator.DESCENDANT;
    };
  }

  private void add(ICSSSelectorMember member) throws Unsupported {
    if (member instanceof CSSSelectorSimpleMember simple) {
      simple(simple.getValue());
    } else if (member instanceof CSSSelectorAttribute attribute) {
      conditions.add(AttributeTest.of(attribute));
      specificity += CLASS;
    } else if (member instanceof CSSSelectorMemberNot not) {
      Condition inner = anyOf(not.getAllSelectors(), true);
      conditions.add(scope -> !inner.holds(scope));
    } else if (member instanceof CSSSelectorMemberPseudoIs is) {
      conditions.add(anyOf(is.getAllSelectors(), true));
    } else if (member instanceof CSSSelectorMemberPseudoWhere where) {
      conditions.add(anyOf(where.getAllSelectors(), false));
    } else if (member instanceof CSSSelectorMemberFunctionLike function
        && name(function).equals("lang")) {
      conditions.add(languageIn(function.getParameterExpression()));
      specificity += CLASS;
    } else {
      throw new Unsupported(member.getAsCSSString());
    }
  }

  private static String name(CSSSelectorMemberFunctionLike function) {
    String written = function.getFunctionName().toLowerCase(Locale.ROOT);
    int end = written.indexOf('(');
    return written.substring(1, end < 0 ? written.length() : end);
  }

  private void simple(String written) throws Unsupported {
    switch (written.charAt(0)) {
      case '*' -> {} // any element, in any namespace
      case '.' -> {
        classes.add(Escapes.resolve(written.substring(1)));
        specificity += CLASS;
      }
      case '#' -> {
        ids.add(Escapes.resolve(written.substring(1)));
        specificity += ID;
      }
      case ':' -> pseudo(written);
      default -> {
        if (written.endsWith("|")) {
          throw new Unsupported(written);
        }
        type = Optional.of(Escapes.resolve(written));
        specificity += TYPE;
      }
    }
  }

  private void pseudo(String written) throws Unsupported {
    String name = written.substring(written.startsWith("::") ? 2 : 1).toLowerCase(Locale.ROOT);
    Pseudo element = PSEUDO_ELEMENTS.get(name);
    if (element != null && pseudo == Pseudo.ELEMENT) {
      pseudo = element;
      specificity += TYPE;
    } else if (!written.startsWith("::") && STATES.containsKey(name)) {
      conditions.add(STATES.get(name));
      specificity += CLASS;
    } else if (NEVER.contains(name)) {
      conditions.add(scope -> false);
    } else {
      conditions.add(nth(name, written));
      specificity += CLASS;
    }
  }

  private static Condition nth(String name, String written) throws Unsupported {
    int open = name.indexOf('(');
    if (open < 0 || !name.endsWith(")")) {
      throw new Unsupported(written);
    }
    Nth nth =
        Nth.of(name.substring(open + 1, name.length() - 1))
            .orElseThrow(() -> new Unsupported(written));
    return switch (name.substring(0, open)) {
      case "nth-child" -> scope -> nth.holds(scope.index());
      case "nth-last-child" -> scope -> nth.holds(scope.after(false) + 1);
      case "nth-of-type" -> scope -> nth.holds(scope.typeIndex());
      case "nth-last-of-type" -> scope -> nth.holds(scope.after(true) + 1);
      default -> throw new Unsupported(written);
    };
  }

  /**
   * Whether any selector of a list matches. The specificity of {@code :is()} and {@code :not()} is
   * that of their most specific argument.
   */
  private Condition anyOf(List<CSSSelector> written, boolean counts) throws Unsupported {
    List<Selector> selectors = new ArrayList<>();
    int most = 0;
    for (CSSSelector one : written) {
      Selector selector = read(one);
      if (selector.pseudo() != Pseudo.ELEMENT) {
        throw new Unsupported(one.getAsCSSString());
      }
      selectors.add(selector);
      most = Math.max(most, selector.specificity());
    }
    specificity += counts ? most : 0;
    return scope -> selectors.stream().anyMatch(selector -> selector.matches(scope));
  }

  /**
   * Matches languages by prefix: {@code :lang(de)} is true for {@code de-AT} (Selectors 4 §12.2).
   */
  private static Condition languageIn(CSSExpression parameters) {
    List<String> ranges = new ArrayList<>();
    for (Value value : ValueReader.read(parameters)) {
      if (value instanceof Value.Word word) {
        ranges.add(word.keyword());
      } else if (value instanceof Value.Quoted quoted) {
        ranges.add(quoted.text().toLowerCase(Locale.ROOT));
      }
    }
    return scope -> {
      String language = scope.language().toLowerCase(Locale.ROOT);
      return ranges.stream()
          .anyMatch(range -> language.equals(range) || language.startsWith(range + "-"));
    };
  }

  private static boolean isLink(Scope scope) {
    return scope.element().is("a") && scope.element().attributes().containsKey("href");
  }
}
