package org.octavo.text;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Decides for each ASCII quote of a paragraph, from left to right, whether it opens or closes a
 * quotation, or is an apostrophe or a prime.
 */
final class Quotations {

  private static final char PRIME = '\u2032';
  private static final char DOUBLE_PRIME = '\u2033';

  private final Flow flow;
  private final QuotationMarks marks;
  private final Elisions elisions;
  private final Deque<Open> open = new ArrayDeque<>();
  private int[] balance = {};
  private int openDoubles;
  private int openSingles;

  /** Whether the last character was an opening mark; in Swedish its shape does not show this. */
  private boolean justOpened;

  /** Whether only digits have followed the prime of a height such as 5′10. */
  private boolean afterFeet;

  private record Open(boolean isDouble, char close) {}

  Quotations(Flow flow, QuotationMarks marks, Elisions elisions) {
    this.flow = flow;
    this.marks = marks;
    this.elisions = elisions;
  }

  /** Passes any other character. */
  void pass(char c) {
    justOpened = false;
    afterFeet &= isDigit(c);
  }

  void writeDouble(int i) {
    char next = flow.at(i + 1);
    boolean isOpen = isOpen(true);
    if (isAfterMeasure(i) && (afterFeet || !isOpen) && !Character.isLetter(next)) {
      write(i, DOUBLE_PRIME);
    } else if (opensHere(next, isOpen)) {
      writeOpening(i, true);
    } else {
      writeClosing(i, true);
    }
  }

  /** Feet, inches and minutes have up to three digits; four digits are a year. */
  private boolean isAfterMeasure(int i) {
    return isDigit(flow.last())
        && !(isDigit(flow.at(i - 2)) && isDigit(flow.at(i - 3)) && isDigit(flow.at(i - 4)));
  }

  private boolean opensHere(char next, boolean isOpen) {
    if (isBeforeQuotation(flow.last())) {
      return !endsHere(next) || isSpaceOrNothing(flow.last()) && !isOpen && next != Flow.NOTHING;
    }
    return !isOpen && isWord(next);
  }

  void writeSingle(int i) {
    char last = flow.last();
    char next = flow.at(i + 1);
    if (isDigit(last) && isDigit(next)) {
      write(i, PRIME);
      afterFeet = true;
    } else if (isWord(last) && isWord(next)) {
      write(i, Characters.APOSTROPHE);
    } else if (isBeforeQuotation(last) && !endsHere(next)) {
      if (isApostropheBeforeWord(i)) {
        write(i, Characters.APOSTROPHE);
      } else {
        writeOpening(i, false);
      }
    } else if (isOpen(false) && !isPossessive(i) && !isSingleN(i)) {
      writeClosing(i, false);
    } else if (isAfterMeasure(i) && !isOpen(false)) {
      write(i, PRIME);
    } else {
      write(i, Characters.APOSTROPHE);
    }
  }

  /**
   * Whether the quote is an apostrophe before a word: 'Twas, the '90s, rock 'n' roll; in dialect
   * also before any lower-case letter, if no later mark could close a quotation.
   */
  private boolean isApostropheBeforeWord(int i) {
    if (elisions.beginAt(flow, i + 1)) {
      return true;
    }
    char next = flow.at(i + 1);
    if (isDigit(next)) {
      return isYear(i + 1);
    }
    boolean begins = justOpened || flow.last() == Flow.NOTHING;
    return Character.isLowerCase(next) && !begins && !closesLater(i + 1);
  }

  /**
   * Whether two digits are a decade, which is followed by a letter, or a year, after which no mark
   * could close a quotation.
   */
  private boolean isYear(int start) {
    if (!isDigit(flow.at(start + 1)) || isDigit(flow.at(start + 2))) {
      return false;
    }
    return Character.isLetter(flow.at(start + 2)) || !closesLater(start);
  }

  /** The dogs' dinner: a plural before another word, if a later mark closes the quotation. */
  private boolean isPossessive(int i) {
    char last = flow.last();
    boolean plural = last == 's' || last == 'x' || last == 'z';
    return plural
        && flow.at(i + 1) == ' '
        && Character.isLowerCase(flow.at(i + 2))
        && closesLater(i + 1);
  }

  /** The second mark of rock 'n' roll. */
  private boolean isSingleN(int i) {
    char letter = flow.at(i - 1);
    return (letter == 'n' || letter == 'N') && flow.at(i - 2) == '\'';
  }

  /** Whether a later single quote can close a quotation that is open here. */
  private boolean closesLater(int from) {
    if (balance.length == 0) {
      balance = balance();
    }
    return from < balance.length && balance[from] < 0;
  }

  /**
   * Computes for each index the lowest nesting level that the quotations from there on reach,
   * relative to the level at the index. A single quote that looks like an opening one raises the
   * level; one that looks like a closing one lowers it. Runs from the end in linear time, so a text
   * that consists of quotes is no slower than others.
   */
  private int[] balance() {
    int[] lowest = new int[flow.length() + 1];
    for (int i = flow.length() - 1; i >= 0; i--) {
      lowest[i] = step(i) + Math.min(0, lowest[i + 1]);
    }
    return lowest;
  }

  private int step(int i) {
    char before = flow.at(i - 1);
    char next = flow.at(i + 1);
    if (flow.at(i) != '\'' || isWord(before) && isWord(next)) {
      return 0;
    }
    if ((isBoundary(before) || before == '"') && !endsHere(next)) {
      return elisions.beginAt(flow, i + 1) ? 0 : 1;
    }
    return isSpaceOrNothing(before) || isSingleN(i) ? 0 : -1;
  }

  /** A quotation inside one of the same kind gets the inner marks. */
  private void writeOpening(int i, boolean isDouble) {
    boolean inner = isDouble == isOpen(isDouble);
    push(new Open(isDouble, inner ? marks.innerClose() : marks.close()));
    write(i, inner ? marks.innerOpen() : marks.open());
    justOpened = true;
  }

  private void writeClosing(int i, boolean isDouble) {
    char mark = isDouble ? marks.close() : marks.innerClose();
    if (isOpen(isDouble)) {
      Open closed = pop();
      while (closed.isDouble != isDouble) {
        closed = pop();
      }
      mark = closed.close;
    }
    write(i, mark);
  }

  private boolean isOpen(boolean isDouble) {
    return (isDouble ? openDoubles : openSingles) > 0;
  }

  private void push(Open quotation) {
    open.push(quotation);
    count(quotation, 1);
  }

  private Open pop() {
    Open quotation = open.pop();
    count(quotation, -1);
    return quotation;
  }

  private void count(Open quotation, int step) {
    openDoubles += quotation.isDouble ? step : 0;
    openSingles += quotation.isDouble ? 0 : step;
  }

  private void write(int i, char c) {
    flow.write(i, c);
    justOpened = false;
    afterFeet = false;
  }

  /** Whether a quotation may begin after a character. */
  private boolean isBeforeQuotation(char c) {
    return justOpened || isBoundary(c);
  }

  private static boolean isBoundary(char c) {
    return isSpaceOrNothing(c)
        || Characters.isOpening(c)
        || Characters.isDash(c)
        || c == '-'
        || c == '/'
        || c == '=';
  }

  private static boolean isSpaceOrNothing(char c) {
    return c == Flow.NOTHING || Characters.isSpace(c);
  }

  /** Whether a quotation may end, but not begin, before a character. */
  private static boolean endsHere(char c) {
    return isSpaceOrNothing(c)
        || c == ','
        || c == ';'
        || c == ':'
        || c == '!'
        || c == '?'
        || c == Characters.EM_DASH
        || c == ')'
        || c == ']';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == Flow.OBJECT || Characters.isMark(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
