package org.octavo.layout.report;

import java.util.List;
import java.util.function.BiConsumer;
import org.octavo.diagnostic.TypographicDefect;
import org.octavo.layout.galley.SetLine;

/** Finds defects in the lines of one page, comparing each with the lines above it. */
final class LineInspection {

  /** Widest acceptable word space, em (Bringhurst 2.1.2). */
  private static final double LOOSE = 0.5;

  private static final int LADDER = 3;

  /** Bringhurst 2.4.6 allows two. */
  private static final int SAME_WORD = 3;

  /** Shortest word whose repetition is noticed, in letters. */
  private static final int NOTICED = 2;

  private static final int RIVER = 4;

  /** A last line with this many letters or fewer is a runt (Bringhurst 2.4.2). */
  private static final int STUB = 3;

  private final double grid;
  private final BiConsumer<TypographicDefect, SetLine> defects;

  /**
   * @param grid leading of the running text, points
   */
  LineInspection(double grid, BiConsumer<TypographicDefect, SetLine> defects) {
    this.grid = grid;
    this.defects = defects;
  }

  void inspect(List<SetLine> lines) {
    int hyphens = 0;
    int same = 0;
    for (int i = 0; i < lines.size(); i++) {
      SetLine line = lines.get(i);
      boolean goesOn = i > 0 && line.number() > 1;
      hyphens = line.endsInHyphen() ? (goesOn ? hyphens + 1 : 1) : 0;
      if (hyphens == LADDER) {
        defects.accept(TypographicDefect.LADDER, line);
      }
      same = goesOn && beginAlike(lines.get(i - 1), line) ? same + 1 : 1;
      if (same == SAME_WORD) {
        defects.accept(TypographicDefect.SAME_WORD, line);
      }
      alone(line);
      if (goesOn && line.last()) {
        ending(lines.get(i - 1), line);
      }
    }
    rivers(lines);
  }

  private void alone(SetLine line) {
    if (line.space() > LOOSE) {
      defects.accept(TypographicDefect.LOOSE_LINE, line);
    }
    if (line.bounds().overfull()) {
      defects.accept(TypographicDefect.OVERFULL_LINE, line);
    }
  }

  private void ending(SetLine above, SetLine line) {
    boolean restOfWord = above.endsInHyphen() && line.text().strip().indexOf(' ') < 0;
    if (line.bounds().natural() < grid || Fragments.letters(line.text()) <= STUB || restOfWord) {
      defects.accept(TypographicDefect.RUNT, line);
    } else if (above.endsInHyphen()) {
      defects.accept(TypographicDefect.HYPHEN_BEFORE_LAST, line);
    }
  }

  private static boolean beginAlike(SetLine above, SetLine line) {
    String word = Fragments.firstWord(line.text());
    return word.length() >= NOTICED
        && !above.hyphenated()
        && word.equals(Fragments.firstWord(above.text()));
  }

  /** Finds rivers: word spaces in consecutive lines that all lie within half an em. */
  private void rivers(List<SetLine> lines) {
    for (int i = 0; i + RIVER <= lines.size(); i++) {
      List<SetLine> stack = lines.subList(i, i + RIVER);
      boolean together = stack.stream().skip(1).allMatch(line -> line.number() > 1);
      if (together && isRiver(stack)) {
        defects.accept(TypographicDefect.RIVER, stack.get(0));
        i += RIVER - 1;
      }
    }
  }

  /** Tries the windows that contain a space of the first line, from left to right. */
  private static boolean isRiver(List<SetLine> stack) {
    double space = stack.stream().mapToDouble(SetLine::space).average().orElse(0);
    double width = (0.5 - space) * emOf(stack.get(0));
    if (width <= 0) {
      return false;
    }
    for (double first : stack.get(0).spacing().gaps()) {
      if (!inAll(stack, first - width, first + width)) {
        continue;
      }
      for (double left = first - width; left <= first; left += width / 8) {
        if (inAll(stack, left, left + width)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Without streams, because it is called for each word space of the book. */
  private static boolean inAll(List<SetLine> stack, double from, double to) {
    for (int i = stack.size() - 1; i >= 0; i--) {
      if (!isIn(stack.get(i).spacing().gaps(), from, to)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isIn(double[] gaps, double from, double to) {
    for (double gap : gaps) {
      if (gap >= from && gap <= to) {
        return true;
      }
    }
    return false;
  }

  /** The type size in points, estimated: most themes set a leading of about 1.3 em. */
  private static double emOf(SetLine line) {
    return line.bounds().leading() / 1.3;
  }
}
