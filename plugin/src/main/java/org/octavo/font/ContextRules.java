package org.octavo.font;

import java.util.Arrays;

/**
 * Context rules, plain and chained: GSUB types 5 and 6, GPOS types 7 and 8 (OpenType 1.9.1, "Common
 * Table Formats", sequence context formats 1 to 3). A rule has an input sequence of glyphs, in a
 * chained rule also sequences before and after it, and the lookups to apply at places of the input
 * sequence.
 */
final class ContextRules {

  /** Maximum length of a sequence; HarfBuzz has the same limit. */
  private static final int LONGEST = 64;

  /** How a rule matches a glyph: by its id, its class, or a coverage table. */
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
    Matcher matcher = new Matcher(lookup, buffer, By.GLYPH, subtable, chained);
    return applyRuleSet(matcher, subtable + 4, set, at);
  }

  private int applyClassRules(
      Lookup lookup, boolean chained, int subtable, GlyphBuffer buffer, int at) {
    if (covered(subtable, buffer, at) == CoverageTable.NOT_COVERED) {
      return LayoutTable.NO_MATCH;
    }
    Matcher matcher = new Matcher(lookup, buffer, By.CLASS, subtable, chained);
    if (chained) {
      matcher.beforeClasses = subtable + table.u16(subtable + 4);
      matcher.afterClasses = subtable + table.u16(subtable + 8);
    }
    matcher.inputClasses = subtable + table.u16(subtable + (chained ? 6 : 4));
    int set = ClassTable.classOf(table, matcher.inputClasses, buffer.glyph[at]);
    return applyRuleSet(matcher, subtable + (chained ? 10 : 6), set, at);
  }

  private int covered(int subtable, GlyphBuffer buffer, int at) {
    return CoverageTable.index(table, subtable + table.u16(subtable + 2), buffer.glyph[at]);
  }

  private int applyRuleSet(Matcher matcher, int sets, int set, int at) {
    int offset = set < table.u16(sets) ? table.u16(sets + 2 + 2 * set) : 0;
    if (offset == 0) {
      return LayoutTable.NO_MATCH;
    }
    int ruleSet = matcher.subtable + offset;
    int count = table.u16(ruleSet);
    for (int i = 0; i < count && !matcher.buffer.exhausted(); i++) {
      matcher.readRule(ruleSet + table.u16(ruleSet + 2 + 2 * i));
      int next = matcher.apply(at);
      if (next != LayoutTable.NO_MATCH) {
        return next;
      }
    }
    return LayoutTable.NO_MATCH;
  }

  /** The one rule of format 3 has a coverage table for each glyph, also for the first. */
  private int applyCoverageRule(
      Lookup lookup, boolean chained, int subtable, GlyphBuffer buffer, int at) {
    Matcher matcher = new Matcher(lookup, buffer, By.COVERAGE, subtable, chained);
    matcher.readCoverageRule();
    return matcher.matches(matcher.input - 2, 0, at) ? matcher.apply(at) : LayoutTable.NO_MATCH;
  }

  /**
   * Compares the sequences of a rule with the glyphs around a row, and applies the rule's lookups.
   * One matcher reads all rules of a subtable one after another; its fields are those of the last
   * rule that it read.
   */
  private final class Matcher {

    private final Lookup lookup;
    private final GlyphBuffer buffer;
    private final By by;
    private final int subtable;
    private final boolean chained;

    /** Offsets of the class definitions of the three sequences, in format 2. */
    private int beforeClasses;

    private int inputClasses;
    private int afterClasses;

    /** The number of glyphs in each sequence; {@link #inputs} includes the first glyph. */
    private int befores;

    private int inputs;
    private int afters;

    /** Offsets of the sequences; {@link #input} is that of the second glyph. */
    private int before;

    private int input;
    private int after;

    /** The number of lookups that the rule applies, and the offset of their records. */
    private int actionCount;

    private int actions;

    Matcher(Lookup lookup, GlyphBuffer buffer, By by, int subtable, boolean chained) {
      this.lookup = lookup;
      this.buffer = buffer;
      this.by = by;
      this.subtable = subtable;
      this.chained = chained;
    }

    /** A rule of format 1 or 2; the set of rules stands for its first glyph. */
    void readRule(int rule) {
      if (!chained) {
        inputs = table.u16(rule);
        input = rule + 4;
        actionCount = table.u16(rule + 2);
        actions = input + 2 * (inputs - 1);
        return;
      }
      befores = table.u16(rule);
      before = rule + 2;
      int inputAt = before + 2 * befores;
      inputs = table.u16(inputAt);
      input = inputAt + 2;
      readEnd(input + 2 * (inputs - 1));
    }

    void readCoverageRule() {
      if (!chained) {
        inputs = table.u16(subtable + 2);
        input = subtable + 8;
        actionCount = table.u16(subtable + 4);
        actions = subtable + 6 + 2 * inputs;
        return;
      }
      befores = table.u16(subtable + 2);
      before = subtable + 4;
      int inputAt = before + 2 * befores;
      inputs = table.u16(inputAt);
      input = inputAt + 4;
      readEnd(inputAt + 2 + 2 * inputs);
    }

    private void readEnd(int afterAt) {
      afters = table.u16(afterAt);
      after = afterAt + 2;
      int actionsAt = after + 2 * afters;
      actionCount = table.u16(actionsAt);
      actions = actionsAt + 2;
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
     * @return the row after the input sequence, or {@link LayoutTable#NO_MATCH}
     */
    int apply(int at) {
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
      return act(rows, end);
    }

    /**
     * Applies the rule's lookups. A lookup that adds glyphs makes them places of the sequence; one
     * that removes glyphs removes their places; both move the places after them.
     */
    private int act(int[] matched, int matchedEnd) {
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
        int following = place + 1;
        if (grown < 0) {
          grown = Math.max(grown, following - count);
          following -= grown;
        }
        int[] moved = Arrays.copyOf(rows, count + grown);
        System.arraycopy(rows, following, moved, following + grown, count - following);
        for (int j = place + 1; j < following + grown; j++) {
          moved[j] = moved[j - 1] + 1;
        }
        for (int j = following + grown; j < moved.length; j++) {
          moved[j] += grown;
        }
        rows = moved;
        count = moved.length;
      }
      return Math.max(end, matched[0] + 1);
    }
  }
}
