package org.octavo.font;

/**
 * The lookups to apply for a set of features, ascending, each with the glyphs it is for. Immutable.
 */
final class LookupPlan {

  private final int[] lookups;
  private final int[] masks;
  private final int[] values;

  private LookupPlan(int[] lookups, int[] masks, int[] values) {
    this.lookups = lookups;
    this.masks = masks;
    this.values = values;
  }

  int size() {
    return lookups.length;
  }

  int lookup(int i) {
    return lookups[i];
  }

  /** The bits of {@link GlyphBuffer#mask}, one of which a glyph must have. */
  int mask(int i) {
    return masks[i];
  }

  /** Which alternate to take, from 1. */
  int value(int i) {
    return values[i];
  }

  /** A lookup that serves several features runs once, where its number puts it. */
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

    LookupPlan build() {
      LookupPlan plan = new LookupPlan(new int[size], new int[size], new int[size]);
      int at = 0;
      for (int lookup = 0; lookup < masks.length; lookup++) {
        if (masks[lookup] != 0) {
          plan.lookups[at] = lookup;
          plan.masks[at] = masks[lookup];
          plan.values[at++] = values[lookup];
        }
      }
      return plan;
    }
  }
}
