package org.octavo.layout.line;

import java.util.ArrayList;
import java.util.List;

/**
 * Wraps a line of code that is wider than the measure. Each part ends at the best token boundary
 * that leaves it at least {@link #MIN_FILL} full. Parts after the first are indented by two columns
 * more than the line, so that they are not read as lines of their own. A wrapped part ends in a
 * {@link ContinuationMark}, which is an artifact and not part of the text.
 */
final class CodeBreaks {

  /** Additional indent of continuation parts, columns. */
  private static final int HANG = 2;

  /**
   * Least width of a part as a fraction of the available width; below it any character is a break.
   */
  private static final double MIN_FILL = 0.6;

  /**
   * Largest indent of continuation parts as a fraction of the measure; leaves room for the code.
   */
  private static final double MAX_INDENT = 0.4;

  private final ShapedParagraph shaped;
  private final String text;
  private final double measure;
  private final double hook;

  /**
   * @param measure in points
   * @param hook width of the {@link ContinuationMark} at the end of a wrapped part, points
   */
  CodeBreaks(ShapedParagraph shaped, double measure, double hook) {
    this.shaped = shaped;
    this.text = shaped.paragraph().text();
    this.measure = measure;
    this.hook = hook;
  }

  /**
   * A part of a line.
   *
   * @param from index of the first character
   * @param to index after the last character, trailing spaces included
   * @param indent in points, in addition to the spaces at the start of the part
   */
  record Part(int from, int to, double indent) {}

  /** The parts of the line from {@code start} to {@code end}; a line that fits is one part. */
  List<Part> of(int start, int end) {
    List<Part> parts = new ArrayList<>();
    int from = start;
    double indent = 0;
    while (from < end && width(from, end) > measure - indent + 0.001) {
      int to = partEnd(from, end, measure - indent - hook);
      parts.add(new Part(from, to, indent));
      indent = hangingIndent(start, end);
      from = to;
    }
    if (from < end || parts.isEmpty()) {
      parts.add(new Part(from, end, indent));
    }
    return parts;
  }

  private double hangingIndent(int start, int end) {
    int code = start;
    while (code < end && text.charAt(code) == ' ') {
      code++;
    }
    double column = width(start, Math.min(end, start + 1));
    double indentation = width(start, code) + HANG * column;
    return Math.min(indentation, MAX_INDENT * measure);
  }

  /** The end of the part that begins at {@code from}; a part has at least one character. */
  private int partEnd(int from, int end, double room) {
    int best = -1;
    int bestRank = Integer.MAX_VALUE;
    int last = Math.min(next(from), end);
    for (int at = last; at < end; at = next(at)) {
      double width = width(from, at);
      if (width > room && at > last) {
        break;
      }
      last = at;
      int rank = rank(at);
      if (rank <= bestRank && width >= MIN_FILL * room) {
        best = at;
        bestRank = rank;
      }
    }
    return withSpaces(best < 0 ? last : best, end);
  }

  private int next(int at) {
    int next = at + Character.charCount(text.codePointAt(at));
    while (next < text.length()
        && Character.getType(text.charAt(next)) == Character.NON_SPACING_MARK) {
      next++;
    }
    return next;
  }

  /** Includes the spaces after a break in the part before it. */
  private int withSpaces(int at, int end) {
    int after = at;
    while (after < end && text.charAt(after) == ' ') {
      after++;
    }
    return after;
  }

  /** Quality of a break before the character: 0 at a space is best, 4 inside a word is worst. */
  private int rank(int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (before == ' ' || after == ' ') {
      return 0;
    }
    if (",;({[|&".indexOf(before) >= 0) {
      return 1;
    }
    boolean wordBefore = isWordCharacter(before);
    boolean wordAfter = isWordCharacter(after);
    if (wordBefore && wordAfter) {
      return 4;
    }
    boolean closes = ",;)}]\"'".indexOf(after) >= 0;
    return closes ? 3 : wordBefore != wordAfter ? 2 : 3;
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$';
  }

  private double width(int from, int to) {
    return shaped.width(from, to);
  }
}
