package org.octavo.text;

import java.util.Locale;
import java.util.Set;

/** Words that begin with an apostrophe, which must not become an opening quotation mark. */
final class Elisions {

  private static final Set<String> ENGLISH =
      words(
          "twas tis twere twill twould twixt tain twasn tisn em til n cuz coz bout neath gainst "
              + "cept fraid kay");

  private static final Set<String> GERMAN =
      words("s n ne nen nem ner nes rein raus rauf ran rum rüber runter nauf nunter");

  private static final Set<String> DUTCH = words("t s n m k r ns tje");
  private static final Set<String> ITALIAN = words("l sto sta sti ste ndrangheta");
  private static final Set<String> CATALAN = words("l ls n");

  private final Set<String> words;

  Elisions(String language) {
    words =
        switch (Language.primary(language)) {
          case "en" -> ENGLISH;
          case "de" -> GERMAN;
          case "nl", "af" -> DUTCH;
          case "it" -> ITALIAN;
          case "ca" -> CATALAN;
          default -> Set.of();
        };
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  /** Whether the letters from an index on are such a word. */
  boolean beginAt(Flow flow, int start) {
    int end = start;
    StringBuilder word = new StringBuilder();
    while (Character.isLetter(flow.at(end)) && end - start < 16) {
      word.append(flow.at(end++));
    }
    return words.contains(word.toString().toLowerCase(Locale.ROOT));
  }
}
