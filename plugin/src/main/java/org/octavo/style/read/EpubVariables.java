package org.octavo.style.read;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSDeclarationList;
import com.helger.css.decl.CSSMediaRule;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.ICSSTopLevelRule;
import com.helger.css.reader.CSSReaderDeclarationList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Replaces custom properties in the CSS for e-readers, because many of them do not support them.
 */
final class EpubVariables {

  private static final String CALL = "var(";

  /** Limits for custom properties that refer to themselves or multiply; no theme needs as much. */
  private static final int MAX_DEPTH = 16;

  private static final int LONGEST = 10_000;

  private final Map<String, String> texts = new HashMap<>();

  /** Collects custom properties as {@link SheetLoader} does for the PDF. */
  void collect(Iterable<ICSSTopLevelRule> rules) {
    for (ICSSTopLevelRule rule : rules) {
      if (rule instanceof CSSMediaRule media && Media.of(media.getAllMediaQueries()).reader()) {
        collect(media.getAllRules());
      } else if (rule instanceof CSSStyleRule style && SheetLoader.isForRoot(style)) {
        for (CSSDeclaration declaration : style.getAllDeclarations()) {
          if (isCustom(declaration)) {
            texts.put(declaration.getProperty(), declaration.getExpressionAsCSSString());
          }
        }
      }
    }
  }

  static boolean isCustom(CSSDeclaration declaration) {
    return declaration.getProperty().startsWith("--");
  }

  /** The declaration with each {@code var()} replaced; empty if that is not possible. */
  Optional<CSSDeclaration> replaced(CSSDeclaration declaration) {
    String written = declaration.getExpressionAsCSSString();
    if (next(written, 0) < 0) {
      return Optional.of(declaration);
    }
    return replaced(written, 0)
        .map(
            text -> CSSReaderDeclarationList.readFromString(declaration.getProperty() + ":" + text))
        .map(CSSDeclarationList::getAllDeclarations)
        .flatMap(read -> read.stream().findFirst())
        .map(
            read ->
                new CSSDeclaration(
                    read.getProperty(), read.getExpression(), declaration.isImportant()));
  }

  private Optional<String> replaced(String text, int depth) {
    if (depth > MAX_DEPTH) {
      return Optional.empty();
    }
    StringBuilder replaced = new StringBuilder();
    int from = 0;
    for (int at = next(text, 0); at >= 0; at = next(text, from)) {
      int end = end(text, at + CALL.length());
      Optional<String> value =
          end < 0 ? Optional.empty() : value(text.substring(at + CALL.length(), end), depth);
      replaced.append(text, from, at).append(value.orElse(""));
      if (value.isEmpty() || replaced.length() > LONGEST) {
        return Optional.empty();
      }
      from = end + 1;
    }
    return Optional.of(replaced.append(text, from, text.length()).toString());
  }

  private Optional<String> value(String arguments, int depth) {
    int comma = arguments.indexOf(',');
    String name = (comma < 0 ? arguments : arguments.substring(0, comma)).strip();
    Optional<String> fallback =
        comma < 0 ? Optional.empty() : Optional.of(arguments.substring(comma + 1).strip());
    return Optional.ofNullable(texts.get(name))
        .or(() -> fallback)
        .flatMap(text -> replaced(text, depth + 1));
  }

  /** The index of the next {@code var(} that is not in a string, or -1. */
  private static int next(String text, int from) {
    char quote = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote == 0 && text.regionMatches(true, i, CALL, 0, CALL.length())) {
        return i;
      }
      quote = quote(c, quote);
    }
    return -1;
  }

  /** The index of the closing bracket, or -1. */
  private static int end(String text, int from) {
    char quote = 0;
    int open = 1;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      quote = quote(c, quote);
      open += quote != 0 ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open == 0) {
        return i;
      }
    }
    return -1;
  }

  private static char quote(char c, char open) {
    if (open != 0) {
      return c == open ? 0 : open;
    }
    return c == '"' || c == '\'' ? c : 0;
  }
}
