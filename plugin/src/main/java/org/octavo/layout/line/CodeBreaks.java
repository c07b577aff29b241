package org.octavo.layout.line;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a line of code that is wider than the measure. Each part ends at the best border of its
 * tokens that it can reach without being left half empty; the parts after the first hang by two
 * columns more than the line itself is indented, so that a reader sees at once what is one line
 * (typography item 42). Nothing is added but a hook, which is no part of the text.
 */
final class CodeBreaks {

  /** Columns by which continued parts hang. */
  private static final int HANG = 2;

  /** A border further left than this share of the measure is not worth the white it leaves. */
  private static final double LEAST_FILLED = 0.6;

  /** Deeper indentation than this share of the measure is not repeated. */
  private static final double DEEPEST = 0.4;

  private final ShapedParagraph shaped;
  private final String text;
  private final double measure;
  private final double hook;

  /**
   * @param measure in points
   * @param hook width of the sign at the end of a divided line, points
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
   * @param from first character
   * @param to behind the last one, spaces at the end included
   * @param indent in points, to be added to what spaces the part begins with
   */
  record Part(int from, int to, double indent) {}

  List<Part> of(int start, int end) {
    List<Part> parts = new ArrayList<>();
    int from = start;
    double indent = 0;
    while (from < end && width(from, end) > measure - indent + 0.001) {
      int to = divide(from, end, measure - indent - hook);
      parts.add(new Part(from, to, indent));
      indent = hang(start, end);
      from = to;
    }
    if (from < end || parts.isEmpty()) {
      parts.add(new Part(from, end, indent));
    }
    return parts;
  }

  private double hang(int start, int end) {
    int code = start;
    while (code < end && text.charAt(code) == ' ') {
      code++;
    }
    double column = width(start, Math.min(end, start + 1));
    double indentation = width(start, code) + HANG * column;
    return Math.min(indentation, DEEPEST * measure);
  }

  /** Where the part that begins there ends; at least one character is taken. */
  private int divide(int from, int end, double room) {
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
      if (rank <= bestRank && width >= LEAST_FILLED * room) {
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

  /** Spaces at which a line is divided stay at its end. */
  private int withSpaces(int at, int end) {
    int after = at;
    while (after < end && text.charAt(after) == ' ') {
      after++;
    }
    return after;
  }

  /** How good it is to end a part before this character; 0 is the best. */
  private int rank(int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (before == ' ' || after == ' ') {
      return 0;
    }
    if (",;({[|&".indexOf(before) >= 0) {
      return 1;
    }
    boolean wordBefore = isOfWord(before);
    boolean wordAfter = isOfWord(after);
    if (wordBefore && wordAfter) {
      return 4;
    }
    boolean closes = ",;)}]\"'".indexOf(after) >= 0;
    return closes ? 3 : wordBefore != wordAfter ? 2 : 3;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$';
  }

  private double width(int from, int to) {
    return shaped.width(from, to);
  }
}
