package org.octavo.style.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Limit;
import org.octavo.diagnostic.Position;

/**
 * Checks brackets, strings and comments before a stylesheet is parsed, because the parser ignores
 * all rules after a missing {@code }} without an error, stops at a comment that is not closed, and
 * recurses for each open bracket.
 */
final class Brackets {

  private final String text;
  private final SheetSource source;
  private final Diagnostics diagnostics;
  private int line = 1;
  private int column = 1;
  private int next;

  private Brackets(String text, SheetSource source, Diagnostics diagnostics) {
    this.text = text;
    this.source = source;
    this.diagnostics = diagnostics;
  }

  private record Open(char bracket, Position position) {}

  /** Returns whether the sheet can be parsed; if it cannot, reports why. */
  static boolean check(String text, SheetSource source, Diagnostics diagnostics) {
    return new Brackets(text, source, diagnostics).check();
  }

  private boolean check() {
    Deque<Open> open = new ArrayDeque<>();
    while (next < text.length()) {
      Position here = source.at(line, column);
      char c = step();
      if (c == '/' && next < text.length() && text.charAt(next) == '*') {
        if (!skipComment()) {
          return report(here, "the comment that begins here is not closed");
        }
      } else if (c == '"' || c == '\'') {
        skipString(c);
      } else if (c == '\\' && next < text.length()) {
        step();
      } else if (c == '{' || c == '(' || c == '[') {
        open.push(new Open(c, here));
        if (open.size() > Limit.CSS_NESTING.most()) {
          return report(here, "more than " + Limit.CSS_NESTING.most() + " brackets are open");
        }
      } else if (closes(c, open)) {
        open.pop();
      }
    }
    Optional<Open> outermost = Optional.ofNullable(open.peekLast());
    outermost.ifPresent(
        bracket -> report(bracket.position(), "\"" + bracket.bracket() + "\" is not closed"));
    return outermost.isEmpty();
  }

  private static boolean closes(char c, Deque<Open> open) {
    if (open.isEmpty()) {
      return false;
    }
    char bracket = open.peek().bracket();
    return c == '}' && bracket == '{' || c == ')' && bracket == '(' || c == ']' && bracket == '[';
  }

  private boolean report(Position position, String problem) {
    diagnostics.report(Code.CSS_SYNTAX, position, problem);
    return false;
  }

  private char step() {
    char c = text.charAt(next++);
    if (c == '\n') {
      line++;
      column = 1;
    } else {
      column++;
    }
    return c;
  }

  private boolean skipComment() {
    step();
    while (next + 1 < text.length()) {
      if (step() == '*' && text.charAt(next) == '/') {
        step();
        return true;
      }
    }
    return false;
  }

  /** A string ends at the end of its line at the latest; the parser reports those that do not. */
  private void skipString(char quote) {
    while (next < text.length() && text.charAt(next) != '\n') {
      char c = step();
      if (c == quote) {
        return;
      }
      if (c == '\\' && next < text.length()) {
        step();
      }
    }
  }
}
