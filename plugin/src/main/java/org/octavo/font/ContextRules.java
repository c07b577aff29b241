package org.octavo.font;

import java.util.Arrays;

/**
 * Context rules, plain and chained: GSUB types 5 and 6, GPOS types 7 and 8 (OpenType 1.9, "Common
 * Table Formats", sequence context formats 1 to 3). A rule is a sequence of glyphs, perhaps with
 * what must stand before and after it, and lookups to apply at places of the sequence.
 */
final class ContextRules {

  /** Longer sequences than any font has are not looked for (HarfBuzz has the same bound). */
  private static final int LONGEST = 64;

  /** How a rule names a glyph: by its id, its class, or a coverage table. */
  private enum By {
    GLYPH,
    CLASS,
    COVERAGE
  }

  private final LayoutTable owner;
  private final Table table;

  ContextRules(LayoutTable owner) {
    this.owner = owner;
    table = owner.table;
  }

  int apply(Lookup lookup, boolean chained, int subtable, GlyphBuffer buffer, int at) {
    return switch (table.u16(subtable)) {
      case 1 -> applyGlyphRules(lookup, chained, subtable, buffer, at);
      case 2 -> applyClassRules(lookup, chained, subtable, buffer, at);
      case 3 -> applyCoverageRule(lookup, chained, subtable, buffer, at);
      default -> LayoutTable.NO_MATCH;
    };
  }

  private int applyGlyphRules(
      Lookup lookup, boolean chained, int subtable, GlyphBuffer buffer, int at) {
    int set = covered(subtable, buffer, at);
    if (set == CoverageTable.NOT_COVERED) {
      return LayoutTable.NO_MATCH;
    }
    Matcher matcher = new Matcher(lookup, buffer, By.GLYPH, subtable, 0, 0, 0);
    return applyRuleSet(matcher, chained, subtable, subtable + 4, set, at);
  }

  private int applyClassRules(
      Lookup lookup, boolean chained, int subtable, GlyphBuffer buffer, int at) {
    if (covered(subtable, buffer, at) == CoverageTable.NOT_COVERED) {
      return LayoutTable.NO_MATCH;
    }
    int before = chained ? subtable + table.u16(subtable + 4) : 0;
    int input = subtable + table.u16(subtable + (chained ? 6 : 4));
    int after = chained ? subtable + table.u16(subtable + 8) : 0;
    int set = ClassTable.classOf(table, input, buffer.glyph[at]);
    Matcher matcher = new Matcher(lookup, buffer, By.CLASS, subtable, before, input, after);
    return applyRuleSet(matcher, chained, subtable, subtable + (chained ? 10 : 6), set, at);
  }

  private int covered(int subtable, GlyphBuffer buffer, int at) {
    return CoverageTable.index(table, subtable + table.u16(subtable + 2), buffer.glyph[at]);
  }

  private int applyRuleSet(
      Matcher matcher, boolean chained, int subtable, int sets, int set, int at) {
    int offset = set < table.u16(sets) ? table.u16(sets + 2 + 2 * set) : 0;
    if (offset == 0) {
      return LayoutTable.NO_MATCH;
    }
    int ruleSet = subtable + offset;
    int count = table.u16(ruleSet);
    for (int i = 0; i < count && !matcher.buffer.exhausted(); i++) {
      int next = applyRule(matcher, chained, ruleSet + table.u16(ruleSet + 2 + 2 * i), at);
      if (next != LayoutTable.NO_MATCH) {
        return next;
      }
    }
    return LayoutTable.NO_MATCH;
  }

  /**
   * A rule of format 1 or 2: its first glyph is given by the rule set and does not stand in the
   * sequence.
   */
  private int applyRule(Matcher matcher, boolean chained, int rule, int at) {
    if (!chained) {
      int inputs = table.u16(rule);
      int actions = rule + 4 + 2 * (inputs - 1);
      return matcher.apply(0, 0, inputs, rule + 4, 0, 0, table.u16(rule + 2), actions, at);
    }
    int befores = table.u16(rule);
    int input = rule + 2 + 2 * befores;
    int inputs = table.u16(input);
    int after = input + 2 + 2 * (inputs - 1);
    int afters = table.u16(after);
    int actions = after + 2 + 2 * afters;
    return matcher.apply(
        befores,
        rule + 2,
        inputs,
        input + 2,
        afters,
        after + 2,
        table.u16(actions),
        actions + 2,
        at);
  }

  /** The one rule of format 3: a coverage table for each glyph, the first included. */
  private int applyCoverageRule(
      Lookup lookup, boolean chained, int subtable, GlyphBuffer buffer, int at) {
    Matcher matcher = new Matcher(lookup, buffer, By.COVERAGE, subtable, 0, 0, 0);
    if (!chained) {
      int inputs = table.u16(subtable + 2);
      int first = subtable + 6;
      if (!matcher.matches(first, 0, at)) {
        return LayoutTable.NO_MATCH;
      }
      int actions = first + 2 * inputs;
      return matcher.apply(0, 0, inputs, first + 2, 0, 0, table.u16(subtable + 4), actions, at);
    }
    int befores = table.u16(subtable + 2);
    int input = subtable + 4 + 2 * befores;
    int inputs = table.u16(input);
    int after = input + 2 + 2 * inputs;
    int afters = table.u16(after);
    int actions = after + 2 + 2 * afters;
    if (!matcher.matches(input + 2, 0, at)) {
      return LayoutTable.NO_MATCH;
    }
    return matcher.apply(
        befores,
        subtable + 4,
        inputs,
        input + 4,
        afters,
        after + 2,
        table.u16(actions),
        actions + 2,
        at);
  }

  /**
   * Compares the sequences of a rule with the glyphs around a row, and applies the rule's lookups.
   */
  private final class Matcher {

    private final Lookup lookup;
    private final GlyphBuffer buffer;
    private final By by;
    private final int subtable;
    private final int beforeClasses;
    private final int inputClasses;
    private final int afterClasses;

    Matcher(
        Lookup lookup,
        GlyphBuffer buffer,
        By by,
        int subtable,
        int beforeClasses,
        int inputClasses,
        int afterClasses) {
      this.lookup = lookup;
      this.buffer = buffer;
      this.by = by;
      this.subtable = subtable;
      this.beforeClasses = beforeClasses;
      this.inputClasses = inputClasses;
      this.afterClasses = afterClasses;
    }

    boolean matches(int entry, int classes, int at) {
      int value = table.u16(entry);
      int glyph = buffer.glyph[at];
      return switch (by) {
        case GLYPH -> value == glyph;
        case CLASS -> value == ClassTable.classOf(table, classes, glyph);
        case COVERAGE ->
            CoverageTable.index(table, subtable + value, glyph) != CoverageTable.NOT_COVERED;
      };
    }

    /**
     * @param inputs how many glyphs the sequence has; {@code input} lists them from the second on
     * @return the row behind the sequence, or {@link LayoutTable#NO_MATCH}
     */
    int apply(
        int befores,
        int before,
        int inputs,
        int input,
        int afters,
        int after,
        int actionCount,
        int actions,
        int at) {
      if (inputs == 0 || inputs > LONGEST) {
        return LayoutTable.NO_MATCH;
      }
      int[] rows = new int[inputs];
      rows[0] = at;
      int row = at;
      for (int i = 1; i < inputs; i++) {
        row = lookup.next(buffer, row);
        if (row >= buffer.size || !matches(input + 2 * (i - 1), inputClasses, row)) {
          return LayoutTable.NO_MATCH;
        }
        rows[i] = row;
      }
      int end = row + 1;
      for (int i = 0; i < afters; i++) {
        row = lookup.next(buffer, row);
        if (row >= buffer.size || !matches(after + 2 * i, afterClasses, row)) {
          return LayoutTable.NO_MATCH;
        }
      }
      row = at;
      for (int i = 0; i < befores; i++) {
        row = lookup.previous(buffer, row);
        if (row < 0 || !matches(before + 2 * i, beforeClasses, row)) {
          return LayoutTable.NO_MATCH;
        }
      }
      return act(rows, end, actionCount, actions);
    }

    /**
     * Applies the rule's lookups. One that adds or removes glyphs moves the rows of those behind
     * it: added ones become places of the sequence, removed ones cease to be.
     */
    private int act(int[] matched, int matchedEnd, int actionCount, int actions) {
      int[] rows = matched;
      int count = rows.length;
      int end = matchedEnd;
      for (int i = 0; i < actionCount; i++) {
        int place = table.u16(actions + 4 * i);
        if (place >= count || rows[place] >= buffer.size) {
          continue;
        }
        int sizeBefore = buffer.size;
        if (!owner.applyNested(table.u16(actions + 4 * i + 2), buffer, rows[place])) {
          continue;
        }
        int grown = buffer.size - sizeBefore;
        if (grown == 0) {
          continue;
        }
        end += grown;
        if (end < rows[place]) {
          grown += rows[place] - end;
          end = rows[place];
        }
        if (grown > 0 && grown + count > LONGEST) {
          break;
        }
        int behind = place + 1;
        if (grown < 0) {
          grown = Math.max(grown, behind - count);
          behind -= grown;
        }
        int[] moved = Arrays.copyOf(rows, count + grown);
        System.arraycopy(rows, behind, moved, behind + grown, count - behind);
        for (int j = place + 1; j < behind + grown; j++) {
          moved[j] = moved[j - 1] + 1;
        }
        for (int j = behind + grown; j < moved.length; j++) {
          moved[j] += grown;
        }
        rows = moved;
        count = moved.length;
      }
      return Math.max(end, matched[0] + 1);
    }
  }
}
