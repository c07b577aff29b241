package org.octavo.layout.line;

import java.util.List;
import org.octavo.style.Setting;
import org.octavo.text.LineBreaks;

/**
 * Finds every break opportunity between two forced line breaks, with the penalty of each (Unicode
 * UAX #14, hyphenation, token boundaries in code).
 */
final class BreakFinder {

  /** A token longer than this many characters is neither a word nor a URL. */
  private static final int VERY_LONG_TOKEN = 4_000;

  /**
   * Running text has about one hyphenation point per this many characters; used for the initial
   * capacity only.
   */
  private static final int CHARACTERS_PER_HYPHEN = 8;

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

  /**
   * All break opportunities from {@code start} to {@code end}, which are included as points without
   * penalty.
   *
   * @param measure in points; words that are wider may break after any character
   */
  BreakPoints between(int start, int end, double measure) {
    boolean wraps = setting.space() != Setting.Space.NOWRAP && setting.space() != Setting.Space.PRE;
    Opportunities found = wraps ? findOpportunities(start, end) : new Opportunities(0);
    BreakPoints points = new BreakPoints(found.count + 2);
    setLineStart(points, points.add(start, 0, false, false), start);
    int from = start;
    for (int i = 0; i < found.count; i++) {
      addEmergencyBreaks(from, found.at[i], measure, points);
      add(points, found.at[i], found.penalty[i], found.hyphen[i]);
      from = found.at[i];
    }
    if (wraps) {
      addEmergencyBreaks(from, end, measure, points);
    }
    int last = points.add(end, 0, false, false);
    int inkEnd = lineEnd(start, end);
    setLineEnd(points, last, inkEnd, 0, rightProtrusion(inkEnd));
    int unit = shaped.unitAt(inkEnd);
    points.startBox[last] = shaped.box(unit, inkEnd);
    points.startGap[last] = shaped.gap(unit);
    points.startElastic[last] = shaped.elastic(unit);
    return points;
  }

  private void add(BreakPoints points, int at, double penalty, boolean hyphenated) {
    int lineEnd = lineEnd(0, at);
    boolean own = lineEnd > 0 && Line.isHyphen(text.charAt(lineEnd - 1));
    int point = points.add(at, penalty, hyphenated, hyphenated || own);
    double hyphen = hyphenated ? shaped.hyphenWidth(at) : 0;
    setLineEnd(points, point, lineEnd, hyphen, rightProtrusion(lineEnd, hyphenated));
    setLineStart(points, point, lineStart(at));
  }

  /** Sets the widths that apply to lines ending at the point. */
  private void setLineEnd(
      BreakPoints points, int point, int inkEnd, double hyphen, double protrusion) {
    int unit = shaped.unitAt(inkEnd);
    points.endBox[point] = shaped.box(unit, inkEnd) + hyphen - protrusion;
    points.endGap[point] = shaped.gap(unit);
    points.endElastic[point] = shaped.elastic(unit);
  }

  /** Sets the widths that apply to lines beginning at the point. */
  private void setLineStart(BreakPoints points, int point, int inkStart) {
    int unit = shaped.unitAt(inkStart);
    points.startBox[point] = shaped.box(unit, inkStart) + leftProtrusion(inkStart);
    points.startGap[point] = shaped.gap(unit);
    points.startElastic[point] = shaped.elastic(unit);
  }

  /** Opportunities between words, at hyphenation points, and between tokens of code. */
  private Opportunities findOpportunities(int start, int end) {
    String language = shaped.paragraph().spanAt(start).type().language();
    List<LineBreaks.Break> breaks = shaped.lineBreaks(language).of(text.substring(start, end));
    Opportunities between = new Opportunities(breaks.size());
    for (LineBreaks.Break opportunity : breaks) {
      LineBreaks.Kind kind = opportunity.kind();
      between.add(start + opportunity.end(), penalty(kind), kind == LineBreaks.Kind.SOFT_HYPHEN);
    }
    return between.with(hyphens(start, end)).with(codeBreaks(start, end));
  }

  private Opportunities codeBreaks(int start, int end) {
    Opportunities inCode = new Opportunities(0);
    for (Span span : shaped.paragraph().spans()) {
      if (span.isCode() && span.start() >= start && span.end() <= end) {
        for (LineBreaks.Break border :
            LineBreaks.ofCode(text.substring(span.start(), span.end()))) {
          inCode.add(span.start() + border.end(), penalty(border.kind()), false);
        }
      }
    }
    return inCode;
  }

  private static double penalty(LineBreaks.Kind kind) {
    return switch (kind) {
      case SOFT_HYPHEN -> Demerits.HYPHEN;
      case HYPHEN_EXISTING -> Demerits.EXPLICIT_HYPHEN;
      case DASH -> Demerits.DASH;
      case URL -> Demerits.URL;
      case NAME -> Demerits.INSIDE_NAME;
      case RELUCTANT -> Demerits.SPLIT_PAIR;
      default -> 0;
    };
  }

  private Opportunities hyphens(int start, int end) {
    Opportunities hyphens = new Opportunities((end - start) / CHARACTERS_PER_HYPHEN);
    int tokenEnd = 0;
    boolean inAddress = false;
    for (int i = shaped.unitAt(start); i < shaped.units().size(); i++) {
      Unit unit = shaped.units().get(i);
      if (unit.start() >= end) {
        break;
      }
      if (unit instanceof Unit.Text textUnit
          && textUnit.start() >= start
          && textUnit.end() <= end
          && textUnit.span().hyphens() == Setting.Hyphens.AUTO) {
        if (shaped.hasAddresses() && textUnit.start() >= tokenEnd) {
          int tokenStart = text.lastIndexOf(' ', textUnit.start()) + 1;
          int space = text.indexOf(' ', textUnit.start());
          tokenEnd = space < 0 ? text.length() : space;
          inAddress = ShapedParagraph.isAddress(text.substring(tokenStart, tokenEnd));
        }
        if (!inAddress) {
          addHyphens(textUnit, hyphens);
        }
      }
    }
    return hyphens;
  }

  private void addHyphens(Unit.Text textUnit, Opportunities hyphens) {
    for (int point : shaped.hyphenationPoints(textUnit, setting)) {
      boolean name = point < 0;
      hyphens.add(
          textUnit.start() + (name ? ~point : point),
          name ? Demerits.HYPHEN_IN_NAME : Demerits.HYPHEN,
          true);
    }
  }

  /**
   * Allows a break after any character of a word that is wider than the measure, because an
   * overfull line would be worse. In very long tokens, such as embedded data, only every eighth
   * character gets an opportunity, which limits their number.
   */
  private void addEmergencyBreaks(int from, int to, double measure, BreakPoints points) {
    if (!shaped.isWider(from, to, measure)) {
      return;
    }
    int step = to - from > VERY_LONG_TOKEN ? 8 : 1;
    for (int at = from + step; at < to; at += step) {
      boolean insideCharacter = Character.isLowSurrogate(text.charAt(at));
      boolean mark = Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK;
      if (!insideCharacter && !mark) {
        add(points, at, Demerits.ANYWHERE, false);
      }
    }
  }

  /**
   * The end of the visible text of a line that breaks at the index: trailing spaces are excluded.
   */
  int lineEnd(int start, int at) {
    int end = at;
    while (end > start && isDiscardable(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /**
   * The start of the visible text of a line that begins at the index: spaces that collapse are
   * skipped.
   */
  int lineStart(int at) {
    int start = at;
    while (start < text.length() && text.charAt(start) == ' ' && setting.space().collapses()) {
      start++;
    }
    return start;
  }

  private static boolean isDiscardable(char c) {
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
