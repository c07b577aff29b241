package org.octavo.layout.line;

import java.util.TreeMap;
import org.octavo.style.Setting;
import org.octavo.text.LineBreaks;

/** Finds every place a line may end between two forced ends, and what it costs to end one there. */
final class BreakFinder {

  private final ShapedParagraph shaped;
  private final Setting setting;
  private final String text;
  private final boolean protrude;

  BreakFinder(ShapedParagraph shaped, Setting setting) {
    this.shaped = shaped;
    this.setting = setting;
    this.text = shaped.paragraph().text();
    this.protrude = setting.hanging();
  }

  private record Point(double penalty, boolean hyphen) {}

  /**
   * @param measure in points; words that are wider may be broken anywhere
   */
  BreakPoints between(int start, int end, double measure) {
    TreeMap<Integer, Point> found = new TreeMap<>();
    String language = shaped.paragraph().spanAt(start).type().language();
    if (setting.space() != Setting.Space.NOWRAP && setting.space() != Setting.Space.PRE) {
      for (LineBreaks.Break opportunity :
          LineBreaks.forLanguage(language).of(text.substring(start, end))) {
        found.put(start + opportunity.end(), point(opportunity.kind()));
      }
      hyphenate(start, end, found);
      breakTooWide(start, end, measure, found);
    }
    BreakPoints points = new BreakPoints();
    double[] first = shaped.upTo(start);
    points.add(start, first, first, 0, 0, leftProtrusion(start), 0, false);
    found.forEach((at, point) -> add(points, at, point));
    double[] last = shaped.upTo(lineEnd(start, end));
    points.add(end, last, last, 0, rightProtrusion(lineEnd(start, end)), 0, 0, false);
    return points;
  }

  private void add(BreakPoints points, int at, Point point) {
    int lineEnd = lineEnd(0, at);
    int lineStart = lineStart(at);
    double hyphen = point.hyphen() ? shaped.hyphenWidth(at) : 0;
    double right = rightProtrusion(lineEnd, point.hyphen());
    points.add(
        at,
        shaped.upTo(lineEnd),
        shaped.upTo(lineStart),
        hyphen,
        right,
        leftProtrusion(lineStart),
        point.penalty(),
        point.hyphen());
  }

  private static Point point(LineBreaks.Kind kind) {
    return switch (kind) {
      case SOFT_HYPHEN -> new Point(Demerits.HYPHEN, true);
      case HYPHEN_EXISTING -> new Point(Demerits.EXPLICIT_HYPHEN, false);
      case DASH -> new Point(Demerits.DASH, false);
      case URL -> new Point(Demerits.URL, false);
      case RELUCTANT -> new Point(Demerits.TORN_PAIR, false);
      default -> new Point(0, false);
    };
  }

  private void hyphenate(int start, int end, TreeMap<Integer, Point> found) {
    for (Unit unit : shaped.units()) {
      if (unit instanceof Unit.Letters letters
          && letters.start() >= start
          && letters.end() <= end
          && letters.span().hyphens() == Setting.Hyphens.AUTO
          && !inAddress(letters.start())) {
        hyphenate(letters, found);
      }
    }
  }

  /** Addresses and paths are broken at their own signs, never hyphenated. */
  private boolean inAddress(int offset) {
    int start = text.lastIndexOf(' ', offset) + 1;
    int end = text.indexOf(' ', offset);
    String token = text.substring(start, end < 0 ? text.length() : end);
    return token.contains("://") || token.indexOf('@') >= 0 || token.startsWith("www.");
  }

  private void hyphenate(Unit.Letters letters, TreeMap<Integer, Point> found) {
    new Hyphens(shaped, setting)
        .in(
            letters,
            (at, name) ->
                found.putIfAbsent(
                    at, new Point(name ? Demerits.HYPHEN_IN_NAME : Demerits.HYPHEN, true)));
  }

  /** A word that fits on no line may break after any letter: an overfull line would be worse. */
  private void breakTooWide(int start, int end, double measure, TreeMap<Integer, Point> found) {
    Integer from = start;
    for (Integer to : found.keySet().stream().toList()) {
      breakTooWide(from, to, found, measure);
      from = to;
    }
    breakTooWide(from, end, found, measure);
  }

  private void breakTooWide(int from, int to, TreeMap<Integer, Point> found, double measure) {
    if (shaped.upTo(to)[0] - shaped.upTo(from)[0] <= measure) {
      return;
    }
    for (int at = from + 1; at < to; at++) {
      boolean insideCharacter = Character.isLowSurrogate(text.charAt(at));
      boolean mark = Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK;
      if (!insideCharacter && !mark) {
        found.put(at, new Point(Demerits.ANYWHERE, false));
      }
    }
  }

  /** Where the ink of a line ends that breaks there: before the spaces. */
  int lineEnd(int start, int at) {
    int end = at;
    while (end > start && vanishes(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  int lineStart(int at) {
    int start = at;
    while (start < text.length() && text.charAt(start) == ' ' && setting.space().collapses()) {
      start++;
    }
    return start;
  }

  private static boolean vanishes(char c) {
    return c == ' ' || c == '\n' || c == '\u200B' || c == '\u00AD';
  }

  double rightProtrusion(int lineEnd, boolean hyphen) {
    if (!hyphen) {
      return rightProtrusion(lineEnd);
    }
    return protrude ? shaped.hyphenWidth(lineEnd) * Protrusion.right('-') : 0;
  }

  private double rightProtrusion(int lineEnd) {
    if (!protrude || lineEnd == 0) {
      return 0;
    }
    int c = text.codePointBefore(lineEnd);
    double fraction = Protrusion.right(c);
    return fraction == 0 ? 0 : fraction * shaped.characterWidth(lineEnd - Character.charCount(c));
  }

  double leftProtrusion(int lineStart) {
    if (!protrude || lineStart >= text.length()) {
      return 0;
    }
    double fraction = Protrusion.left(text.codePointAt(lineStart));
    return fraction == 0 ? 0 : fraction * shaped.characterWidth(lineStart);
  }
}
