package org.octavo.text;

import java.util.Locale;
import java.util.Set;

/** Words that begin with an apostrophe, which must not be taken for a quotation. */
final class Elisions {

  private final Set<String> words;

  Elisions(String language) {
    words =
        switch (Language.primary(language)) {
          case "nl", "af" -> Set.of("t", "s", "n", "m", "k", "r", "ns", "tje");
          case "de" ->
              Set.of(
                  "s", "n", "ne", "nen", "nem", "ner", "nes", "rein", "raus", "rauf", "ran", "rum",
                  "rüber", "runter", "nauf", "nunter");
          case "it" -> Set.of("l", "sto", "sta", "sti", "ste", "ndrangheta", "ndranghetista");
          case "ca" -> Set.of("l", "ls", "n");
          case "en" ->
              Set.of(
                  "twas", "tis", "twere", "twill", "twould", "twixt", "tain", "twasn", "tisn", "em",
                  "til", "n", "cuz", "coz", "bout", "neath", "gainst", "cept", "fraid", "kay");
          default -> Set.of();
        };
  }

  /** Whether the letters from a place on are such a word. */
  boolean beginAt(Flow flow, int start) {
    int end = start;
    StringBuilder word = new StringBuilder();
    while (Character.isLetter(flow.at(end)) && end - start < 16) {
      word.append(flow.at(end++));
    }
    return words.contains(word.toString().toLowerCase(Locale.ROOT));
  }
}
