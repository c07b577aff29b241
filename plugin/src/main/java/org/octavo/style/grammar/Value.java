package org.octavo.style.grammar;

import java.util.List;
import java.util.Locale;

/** One component of a declaration's value. */
public sealed interface Value {

  /** An identifier. */
  record Word(String name) implements Value {

    /** Keywords are ASCII and know no case (CSS Values 4 §2.1). */
    public String keyword() {
      return name.toLowerCase(Locale.ROOT);
    }
  }

  record Quoted(String text) implements Value {}

  /** A number, a length, a percentage or a {@code calc()} of them. */
  record Measured(Amount amount) implements Value {}

  /** {@code #} and what follows. */
  record Hash(String digits) implements Value {}

  record Url(String target) implements Value {}

  /** A function; its name is in lower case. */
  record Call(String name, List<Value> arguments) implements Value {}

  /** {@code ,} {@code /} or {@code =} between components. */
  record Mark(char sign) implements Value {}

  /** What no property understands, as written. */
  record Unknown(String text) implements Value {}
}
