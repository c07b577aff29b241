package org.octavo.book;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.octavo.source.Role;

/**
 * The number of a chapter, an appendix or a part.
 *
 * @param number from 1
 * @param shown before the title: {@code 3}, {@code Appendix A}, {@code Part I}; empty where the
 *     title has none or says it itself
 * @param label how the chapter is spoken of
 */
record Numbering(Optional<Integer> number, String shown, String label) {

  /** One for each draft. What there is only one of has no number. */
  static List<Numbering> of(List<Draft> drafts, Vocabulary vocabulary) {
    Map<Role, Integer> totals = new EnumMap<>(Role.class);
    drafts.stream().filter(Numbering::counts).forEach(d -> totals.merge(d.role(), 1, Integer::sum));
    Map<Role, Integer> soFar = new EnumMap<>(Role.class);
    List<Numbering> all = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean numbered = counts(draft) && totals.get(draft.role()) > 1;
      all.add(
          numbered
              ? numbered(draft, soFar.merge(draft.role(), 1, Integer::sum), vocabulary)
              : plain(draft, vocabulary));
    }
    return all;
  }

  private static boolean counts(Draft draft) {
    return draft.numbered()
        && switch (draft.role()) {
          case CHAPTER, APPENDIX, PART -> true;
          default -> false;
        };
  }

  private static Numbering plain(Draft draft, Vocabulary vocabulary) {
    String label =
        draft.role() == Role.CHAPTER || draft.role() == Role.PART
            ? draft.title()
            : vocabulary.of(draft.language()).name(draft.role());
    return new Numbering(Optional.empty(), "", label);
  }

  private static Numbering numbered(Draft draft, int number, Vocabulary vocabulary) {
    String written =
        switch (draft.role()) {
          case APPENDIX -> Numerals.letters(number);
          case PART -> Numerals.roman(number);
          default -> String.valueOf(number);
        };
    String label = vocabulary.of(draft.language()).numbered(draft.role().keyword(), written);
    String heading = draft.heading().map(Headings::plainText).orElse(draft.title());
    boolean saysItself = begins(heading, label) || begins(heading, written);
    String shown = saysItself ? "" : draft.role() == Role.CHAPTER ? written : label;
    return new Numbering(Optional.of(number), shown, label);
  }

  /**
   * Whether a title is, or begins with, its number and a mark: {@code 3. Energy}, {@code Part I}.
   */
  private static boolean begins(String title, String number) {
    return title.regionMatches(true, 0, number, 0, number.length())
        && (title.length() == number.length()
            || ".:)\u2013\u2014-".indexOf(title.charAt(number.length())) >= 0
            || title.startsWith(" \u2013", number.length())
            || title.startsWith(" \u2014", number.length()));
  }
}
