package org.octavo.text;

import java.util.List;

/**
 * Replaces ASCII punctuation with typographic punctuation: quotation marks of the language,
 * apostrophes, primes, dashes ({@code --} becomes –, {@code ---} becomes —) and ellipses; in French
 * also thin spaces. Leaves all other characters as they are. Immutable, thread-safe.
 */
public final class SmartPunctuation {

  /**
   * A part of a paragraph that belongs to one element.
   *
   * @param verbatim whether the text is code, which is not changed and which its neighbours treat
   *     as a letter
   */
  public record Segment(String text, boolean verbatim) {}

  private static final char TYPEWRITER_DOUBLE = '"';
  private static final char TYPEWRITER_SINGLE = '\'';

  private final String language;
  private final QuotationMarks marks;
  private final Elisions elisions;

  private SmartPunctuation(String language) {
    this.language = language;
    marks = QuotationMarks.forLanguage(language);
    elisions = new Elisions(language);
  }

  /**
   * @param language BCP 47 tag
   */
  public static SmartPunctuation forLanguage(String language) {
    return new SmartPunctuation(Language.normal(language));
  }

  /**
   * Rewrites one paragraph. A quotation may begin in one segment and end in another.
   *
   * @param paragraph its segments in order
   * @return the new text of each segment
   */
  public List<String> apply(List<Segment> paragraph) {
    Flow flow = new Flow(paragraph);
    Quotations quotations = new Quotations(flow, marks, elisions);
    int i = 0;
    while (i < flow.length()) {
      char c = flow.at(i);
      switch (c) {
        case '-', '.' -> {
          quotations.pass(c);
          i = writeRun(flow, i);
        }
        case TYPEWRITER_DOUBLE -> quotations.writeDouble(i++);
        case TYPEWRITER_SINGLE -> quotations.writeSingle(i++);
        default -> {
          quotations.pass(c);
          flow.write(i++, c);
        }
      }
    }
    if (!Language.primary(language).equals("fr")) {
      return flow.result();
    }
    return FrenchSpacing.apply(flow.resultSegments(), language.equals("fr-ca"));
  }

  /** Writes the hyphens or full stops that begin here. Their number decides what they become. */
  private static int writeRun(Flow flow, int start) {
    char c = flow.at(start);
    int end = start + 1;
    while (end < flow.length() && flow.at(end) == c && flow.sameSegment(start, end)) {
      end++;
    }
    String meaning = c == '-' ? dash(flow, start, end) : ellipsis(end - start);
    if (meaning.isEmpty()) {
      for (int i = start; i < end; i++) {
        flow.write(i, c);
      }
    }
    for (int i = 0; i < meaning.length(); i++) {
      flow.write(start, meaning.charAt(i));
    }
    return end;
  }

  /** Hyphens of arrows, of comments in markup and of ruled lines do not become dashes. */
  private static String dash(Flow flow, int start, int end) {
    char before = flow.at(start - 1);
    boolean comment = before == '!' && flow.at(start - 2) == '<';
    if (before == '<' || comment || flow.at(end) == '>') {
      return "";
    }
    return switch (end - start) {
      case 2 -> "\u2013";
      case 3 -> "\u2014";
      default -> "";
    };
  }

  /** Four dots are a full stop and an ellipsis (Chicago 13.53). */
  private static String ellipsis(int dots) {
    return switch (dots) {
      case 3 -> "\u2026";
      case 4 -> ".\u2026";
      default -> "";
    };
  }

  /**
   * The number of characters in the source that one character of the result replaces; 0 for a space
   * that was added.
   *
   * @param written the text of the source
   * @param at index into it
   * @param set the character of the result
   */
  public static int length(String written, int at, char set) {
    if (at >= written.length()) {
      return 0;
    }
    char c = written.charAt(at);
    if (set == c) {
      return 1;
    }
    return switch (set) {
      case Characters.ELLIPSIS, Characters.EM_DASH -> 3;
      case Characters.EN_DASH -> 2;
      case Characters.NARROW_NO_BREAK_SPACE -> Characters.isSpace(c) ? 1 : 0;
      default -> 1;
    };
  }
}
