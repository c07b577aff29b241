package org.octavo.style.read;

import com.helger.css.decl.CSSSelectorAttribute;
import com.helger.css.decl.ECSSAttributeCase;
import com.helger.css.decl.ECSSAttributeOperator;
import java.util.Locale;
import org.octavo.style.grammar.Escapes;
import org.octavo.style.select.Scope;
import org.octavo.style.select.Selector;

/** Reads attribute selectors (Selectors 4 §6). */
final class AttributeTest {

  private AttributeTest() {}

  static Selector.Condition of(CSSSelectorAttribute written) {
    String name = name(written);
    ECSSAttributeOperator operator = written.getOperator();
    if (operator == null) {
      return scope -> scope.element().attributes().containsKey(name);
    }
    boolean folds = written.getCaseSensitivityFlag() == ECSSAttributeCase.CASE_INSENSITIVE;
    String wanted = fold(unquoted(written.getAttrValue()), folds);
    return scope -> {
      String value = scope.element().attributes().get(name);
      return value != null && holds(operator, fold(value, folds), wanted);
    };
  }

  /** The name in the tree, where namespaced attributes have their prefix, as {@code epub:type}. */
  private static String name(CSSSelectorAttribute written) {
    String prefix = written.getNamespacePrefix();
    boolean prefixed = prefix != null && prefix.length() > 1 && !prefix.startsWith("*");
    String name = Escapes.resolve(written.getAttrName());
    return prefixed ? prefix.substring(0, prefix.length() - 1) + ":" + name : name;
  }

  private static boolean holds(ECSSAttributeOperator operator, String value, String wanted) {
    return switch (operator) {
      case EQUALS -> value.equals(wanted);
      case INCLUDES -> Scope.words(value).contains(wanted);
      case DASHMATCH -> value.equals(wanted) || value.startsWith(wanted + "-");
      case BEGINMATCH -> !wanted.isEmpty() && value.startsWith(wanted);
      case ENDMATCH -> !wanted.isEmpty() && value.endsWith(wanted);
      case CONTAINSMATCH -> !wanted.isEmpty() && value.contains(wanted);
    };
  }

  private static String unquoted(String written) {
    boolean quoted =
        written.length() > 1 && (written.charAt(0) == '"' || written.charAt(0) == '\'');
    return Escapes.resolve(quoted ? written.substring(1, written.length() - 1) : written);
  }

  private static String fold(String text, boolean folds) {
    return folds ? text.toLowerCase(Locale.ROOT) : text;
  }
}
