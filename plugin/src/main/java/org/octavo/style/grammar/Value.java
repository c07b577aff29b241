package org.octavo.style.grammar;

import java.util.List;
import java.util.Locale;

/** A component value of a declaration. */
public sealed interface Value {

  /** An identifier. */
  record Word(String name) implements Value {

    /** The keyword in lower case; keywords are ASCII case-insensitive (CSS Values 4 §2.1). */
    public String keyword() {
      return name.toLowerCase(Locale.ROOT);
    }
  }

  record Quoted(String text) implements Value {}

  /** A number, a length, a percentage or a {@code calc()} of them. */
  record Measured(Amount amount) implements Value {}

  /** The characters after {@code #}. */
  record Hash(String digits) implements Value {}

  record Url(String target) implements Value {}

  /** A function with its name in lower case. */
  record Call(String name, List<Value> arguments) implements Value {}

  /** {@code ,} {@code /} or {@code =} between components. */
  record Mark(char sign) implements Value {}

  /** Anything else, as written. */
  record Unknown(String text) implements Value {}
}
