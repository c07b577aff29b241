package org.octavo.book;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.octavo.source.Role;
import org.octavo.text.BookWords;
import org.octavo.text.Phrase;

/**
 * The number of a chapter, an appendix or a part.
 *
 * @param number from 1
 * @param shown before the title: {@code 3}, {@code Appendix A}, {@code Part I}; empty if the
 *     chapter has no number or the title includes it
 * @param label the text of a reference to the chapter
 */
record ChapterNumber(Optional<Integer> number, Phrase shown, Phrase label) {

  private static final Phrase NOTHING = Phrase.of("");

  /** The numbers of all drafts. The only chapter, appendix or part of a book has no number. */
  static List<ChapterNumber> of(List<DraftChapter> drafts, BookWords words) {
    Map<Role, Integer> totals = new EnumMap<>(Role.class);
    drafts.stream()
        .filter(ChapterNumber::counts)
        .forEach(d -> totals.merge(d.role(), 1, Integer::sum));
    Map<Role, Integer> soFar = new EnumMap<>(Role.class);
    List<ChapterNumber> all = new ArrayList<>();
    for (DraftChapter draft : drafts) {
      boolean numbered = counts(draft) && totals.get(draft.role()) > 1;
      all.add(
          numbered
              ? numbered(draft, soFar.merge(draft.role(), 1, Integer::sum), words)
              : plain(draft, words));
    }
    return all;
  }

  private static boolean counts(DraftChapter draft) {
    return draft.numbered()
        && switch (draft.role()) {
          case CHAPTER, APPENDIX, PART -> true;
          default -> false;
        };
  }

  private static ChapterNumber plain(DraftChapter draft, BookWords words) {
    Phrase label =
        draft.role() == Role.CHAPTER || draft.role() == Role.PART
            ? Phrase.of(draft.title())
            : words.in(draft.language()).get(draft.role().keyword());
    return new ChapterNumber(Optional.empty(), NOTHING, label);
  }

  private static ChapterNumber numbered(DraftChapter draft, int number, BookWords words) {
    String written =
        switch (draft.role()) {
          case APPENDIX -> Numerals.letters(number);
          case PART -> Numerals.roman(number);
          default -> String.valueOf(number);
        };
    Phrase label = words.in(draft.language()).numbered(draft.role().keyword(), written);
    String heading = draft.heading().map(Headings::plainText).orElse(draft.title());
    boolean includesNumber = begins(heading, label.text()) || begins(heading, written);
    Phrase plain = draft.role() == Role.CHAPTER ? Phrase.of(written) : label;
    Phrase shown = includesNumber ? NOTHING : plain;
    return new ChapterNumber(Optional.of(number), shown, label);
  }

  /**
   * Whether a title is its number, or begins with it and a mark: {@code Part I}, {@code 3. Energy}.
   */
  private static boolean begins(String title, String number) {
    return title.regionMatches(true, 0, number, 0, number.length())
        && (title.length() == number.length()
            || ".:)\u2013\u2014-".indexOf(title.charAt(number.length())) >= 0
            || title.startsWith(" \u2013", number.length())
            || title.startsWith(" \u2014", number.length()));
  }
}
