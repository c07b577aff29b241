package org.octavo.style.read;

import com.helger.css.decl.CSSExpression;
import com.helger.css.decl.CSSExpressionMemberFunction;
import com.helger.css.decl.CSSExpressionMemberMath;
import com.helger.css.decl.CSSExpressionMemberMathProduct;
import com.helger.css.decl.CSSExpressionMemberMathUnitProduct;
import com.helger.css.decl.CSSExpressionMemberMathUnitSimple;
import com.helger.css.decl.CSSExpressionMemberTermSimple;
import com.helger.css.decl.CSSExpressionMemberTermURI;
import com.helger.css.decl.ECSSExpressionOperator;
import com.helger.css.decl.ECSSMathOperator;
import com.helger.css.decl.ICSSExpressionMathMember;
import com.helger.css.decl.ICSSExpressionMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.octavo.style.grammar.Amount;
import org.octavo.style.grammar.Escapes;
import org.octavo.style.grammar.Terms;
import org.octavo.style.grammar.Value;

/** Converts expressions of the parser to {@link Value}s. */
final class ValueReader {

  private ValueReader() {}

  static List<Value> read(CSSExpression expression) {
    List<Value> values = new ArrayList<>();
    for (ICSSExpressionMember member : expression.getAllMembers()) {
      values.add(value(member));
    }
    return values;
  }

  private static Value value(ICSSExpressionMember member) {
    if (member instanceof CSSExpressionMemberTermSimple simple) {
      return Terms.term(simple.getValue());
    }
    if (member instanceof CSSExpressionMemberFunction function) {
      String name = function.getFunctionName().toLowerCase(Locale.ROOT);
      CSSExpression arguments = function.getExpression();
      return new Value.Call(name, arguments == null ? List.of() : read(arguments));
    }
    if (member instanceof CSSExpressionMemberTermURI uri) {
      return new Value.Url(Escapes.resolve(uri.getURIString()));
    }
    if (member instanceof ECSSExpressionOperator operator) {
      return new Value.Mark(operator.getName().charAt(0));
    }
    if (member instanceof CSSExpressionMemberMath math) {
      return sum(math.getAllMembers())
          .<Value>map(Value.Measured::new)
          .orElseGet(() -> new Value.Unknown(math.getAsCSSString()));
    }
    return new Value.Unknown(member.getAsCSSString());
  }

  /** Sums of products. */
  private static Optional<Amount> sum(Iterable<ICSSExpressionMathMember> members) {
    Amount total = Amount.ZERO;
    double sign = 1;
    for (ICSSExpressionMathMember member : members) {
      if (member instanceof ECSSMathOperator operator) {
        sign = operator == ECSSMathOperator.MINUS ? -1 : 1;
      } else {
        Optional<Amount> part = mathPart(member);
        if (part.isEmpty()) {
          return part;
        }
        total = total.plus(part.get().times(sign));
      }
    }
    return Optional.of(total);
  }

  private static Optional<Amount> mathPart(ICSSExpressionMathMember member) {
    if (member instanceof CSSExpressionMemberMathProduct product) {
      return product(product.getAllMembers());
    }
    if (member instanceof CSSExpressionMemberMathUnitProduct inner) {
      return sum(inner.getProduct().getAllMembers());
    }
    if (member instanceof CSSExpressionMemberMathUnitSimple simple) {
      String written = simple.getText().strip();
      int digits = written.isEmpty() ? 0 : Terms.numberEnd(written);
      return digits == 0 ? Optional.empty() : Terms.measured(written, digits);
    }
    if (member instanceof CSSExpressionMemberMath math) {
      return sum(math.getAllMembers());
    }
    return Optional.empty();
  }

  /** Products and quotients; at most one operand may have a unit, and it may not be a divisor. */
  private static Optional<Amount> product(Iterable<ICSSExpressionMathMember> members) {
    Amount total = Amount.ofNumber(1);
    boolean divides = false;
    for (ICSSExpressionMathMember member : members) {
      if (member instanceof ECSSMathOperator operator) {
        divides = operator == ECSSMathOperator.DIVIDE;
        continue;
      }
      Optional<Amount> part = mathPart(member);
      if (part.isEmpty()) {
        return part;
      }
      Amount factor = part.get();
      if (factor.isNumber()) {
        if (divides && factor.number() == 0) {
          return Optional.empty();
        }
        total = total.times(divides ? 1 / factor.number() : factor.number());
      } else if (total.isNumber() && !divides) {
        total = factor.times(total.number());
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(total);
  }
}
