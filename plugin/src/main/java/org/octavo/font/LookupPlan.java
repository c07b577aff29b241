package org.octavo.font;

import java.util.function.IntFunction;

/**
 * The lookups for a set of features in ascending order, each with the glyphs it applies to.
 * Immutable.
 */
final class LookupPlan {

  private final Lookup[] lookups;
  private final int[] masks;
  private final int[] values;

  /** For each glyph, the bits of the lookups that may begin at it. */
  private final long[] beginnings;

  private LookupPlan(int size, int glyphCount) {
    lookups = new Lookup[size];
    masks = new int[size];
    values = new int[size];
    beginnings = new long[size == 0 ? 0 : glyphCount];
  }

  int size() {
    return lookups.length;
  }

  Lookup lookup(int i) {
    return lookups[i];
  }

  /** Bits of {@link GlyphBuffer#mask}; a glyph takes part if it has one of them. */
  int mask(int i) {
    return masks[i];
  }

  /** The alternate to use, from 1. */
  int value(int i) {
    return values[i];
  }

  /**
   * The bit of lookup {@code i} in {@link #beginningIn}. From the 65th lookup on, bits are shared.
   */
  static long bit(int i) {
    return 1L << i;
  }

  /** The bits of all lookups that may begin at a glyph of the buffer. */
  long beginningIn(GlyphBuffer buffer) {
    long bits = 0;
    for (int i = 0; i < buffer.size; i++) {
      int glyph = buffer.glyph[i];
      bits |= glyph < beginnings.length ? beginnings[glyph] : 0;
    }
    return bits;
  }

  /** A lookup of several features runs once, in the order of its index. */
  static final class Builder {

    private final int[] masks;
    private final int[] values;
    private int size;

    Builder(int lookupCount) {
      masks = new int[lookupCount];
      values = new int[lookupCount];
    }

    void add(int lookup, int mask, int value) {
      if (lookup < masks.length) {
        size += masks[lookup] == 0 ? 1 : 0;
        masks[lookup] |= mask;
        values[lookup] = Math.max(values[lookup], value);
      }
    }

    LookupPlan build(IntFunction<Lookup> lookups, int glyphCount) {
      LookupPlan plan = new LookupPlan(size, glyphCount);
      int at = 0;
      for (int number = 0; number < masks.length; number++) {
        if (masks[number] != 0) {
          plan.lookups[at] = lookups.apply(number);
          plan.masks[at] = masks[number];
          plan.values[at] = values[number];
          plan.addBeginnings(at++);
        }
      }
      return plan;
    }
  }

  private void addBeginnings(int i) {
    int glyph = lookups[i].starts.nextSetBit(0);
    while (glyph >= 0) {
      beginnings[glyph] |= bit(i);
      glyph = lookups[i].starts.nextSetBit(glyph + 1);
    }
  }
}
