package org.octavo.font;

/**
 * The common part of GSUB and GPOS (OpenType 1.9.1, "Common Table Formats"): scripts, languages,
 * features, and lookups that are applied in order to the glyphs of a text.
 */
abstract class LayoutTable {

  /** The result of a lookup if no rule matches. */
  static final int NO_MATCH = -1;

  private static final int NONE = 0xffff;

  /** Maximum nesting of lookups that call lookups, as in HarfBuzz. */
  private static final int DEEPEST = 64;

  /**
   * Maximum number of subtables. Large fonts have a few thousand; a damaged font may have more,
   * which share their bytes.
   */
  private static final int MOST_SUBTABLES = 20_000;

  final Table table;
  final GlyphDefinitions definitions;
  private final ContextRules contexts;
  private final int extensionType;
  private final int contextType;
  private final int lookupList;

  /** Read on first use. A lookup is immutable, so two threads may read it at the same time. */
  private final Lookup[] lookups;

  /**
   * @param contextType the lookup type of context rules; the next type is that of chained ones
   */
  LayoutTable(Table table, GlyphDefinitions definitions, int contextType, int extensionType) {
    this.table = table;
    this.definitions = definitions;
    this.contextType = contextType;
    this.extensionType = extensionType;
    contexts = new ContextRules(this);
    lookupList = table.u16(8);
    lookups = new Lookup[lookupList == 0 ? 0 : table.u16(lookupList)];
  }

  /**
   * Applies a subtable that is not a context rule at a row whose glyph it covers.
   *
   * @param index of the glyph in the coverage table of the subtable
   * @return the row at which the lookup continues, or {@link #NO_MATCH}
   */
  abstract int applyCovered(
      Lookup lookup, int type, int subtable, int index, GlyphBuffer buffer, int at);

  boolean isReversed(int type) {
    return false;
  }

  /**
   * Applies the lookups of a plan. Few lookups can begin at any glyph of a given word, so a lookup
   * runs only if the buffer has a glyph at which it can begin. Each lookup that runs may add such
   * glyphs.
   */
  final void apply(LookupPlan plan, GlyphBuffer buffer) {
    long beginning = plan.beginningIn(buffer);
    for (int i = 0; i < plan.size(); i++) {
      int mask = plan.mask(i);
      if ((beginning & LookupPlan.bit(i)) != 0 && (mask & buffer.masks) != 0) {
        buffer.alternate = plan.value(i);
        applyToAll(plan.lookup(i), mask, buffer);
        beginning = plan.beginningIn(buffer);
      }
    }
  }

  private void applyToAll(Lookup lookup, int mask, GlyphBuffer buffer) {
    if (lookup.types.length > 0 && isReversed(lookup.types[0])) {
      applyBackwards(lookup, mask, buffer);
    } else {
      applyForwards(lookup, mask, buffer);
    }
  }

  private void applyForwards(Lookup lookup, int mask, GlyphBuffer buffer) {
    int at = 0;
    while (at < buffer.size) {
      int next = NO_MATCH;
      if (lookup.starts.get(buffer.glyph[at]) && (buffer.mask[at] & mask) != 0) {
        next = applyAt(lookup, buffer, at);
      }
      at = next == NO_MATCH ? at + 1 : next;
    }
  }

  private void applyBackwards(Lookup lookup, int mask, GlyphBuffer buffer) {
    for (int at = buffer.size - 1; at >= 0; at--) {
      if (lookup.starts.get(buffer.glyph[at]) && (buffer.mask[at] & mask) != 0) {
        applyAt(lookup, buffer, at);
      }
    }
  }

  /**
   * Applies the first subtable that matches. Every attempt counts as a step; see {@link
   * GlyphBuffer#exhausted()}.
   */
  private int applyAt(Lookup lookup, GlyphBuffer buffer, int at) {
    if (lookup.ignores(buffer, at)) {
      return NO_MATCH;
    }
    for (int i = 0; i < lookup.offsets.length; i++) {
      if (!lookup.subtableStarts[i].get(buffer.glyph[at])) {
        continue;
      }
      if (buffer.exhausted()) {
        return NO_MATCH;
      }
      int type = lookup.types[i];
      int next =
          type == contextType || type == contextType + 1
              ? contexts.apply(lookup, type != contextType, lookup.offsets[i], buffer, at)
              : applySimple(lookup, type, lookup.offsets[i], buffer, at);
      if (next != NO_MATCH) {
        return next;
      }
    }
    return NO_MATCH;
  }

  private int applySimple(Lookup lookup, int type, int subtable, GlyphBuffer buffer, int at) {
    int index = CoverageTable.index(table, coverage(type, subtable), buffer.glyph[at]);
    return index == CoverageTable.NOT_COVERED
        ? NO_MATCH
        : applyCovered(lookup, type, subtable, index, buffer, at);
  }

  /** Applies a lookup that a context rule calls; returns whether it matched. */
  final boolean applyNested(int index, GlyphBuffer buffer, int at) {
    if (index >= lookups.length || buffer.depth >= DEEPEST) {
      return false;
    }
    buffer.depth++;
    Lookup lookup = lookup(index);
    boolean matched =
        lookup.starts.get(buffer.glyph[at]) && applyAt(lookup, buffer, at) != NO_MATCH;
    buffer.depth--;
    return matched;
  }

  private Lookup lookup(int index) {
    Lookup known = lookups[index];
    if (known == null) {
      known = new Lookup(table, lookupOffset(index), extensionType, this);
      lookups[index] = known;
    }
    return known;
  }

  private int lookupOffset(int index) {
    return lookupList + table.u16(lookupList + 2 + 2 * index);
  }

  /** The offset of the coverage table of a subtable. */
  final int coverage(int type, int subtable) {
    boolean context = type == contextType || type == contextType + 1;
    if (!context || table.u16(subtable) != 3) {
      return subtable + table.u16(subtable + 2);
    }
    if (type == contextType) {
      return subtable + table.u16(subtable + 6);
    }
    int input = subtable + 4 + 2 * table.u16(subtable + 2);
    return subtable + table.u16(input + 2);
  }

  final boolean hasFeature(String tag) {
    int features = table.u16(6);
    int count = table.u16(features);
    for (int i = 0; i < count; i++) {
      if (table.tag(features + 2 + 6 * i).equals(tag)) {
        return true;
      }
    }
    return false;
  }

  /** The lookups of the active features for a script and language, in the order of the table. */
  final LookupPlan plan(String script, String language, WantedFeatures wanted) {
    LookupPlan.Builder plan = new LookupPlan.Builder(lookups.length);
    int system = languageSystem(script, language);
    if (system != 0) {
      int required = table.u16(system + 2);
      if (required != NONE) {
        addLookups(required, GlyphBuffer.EVERYWHERE, 1, plan);
      }
      int count = table.u16(system + 4);
      for (int i = 0; i < count; i++) {
        int feature = table.u16(system + 6 + 2 * i);
        String tag = table.tag(table.u16(6) + 2 + 6 * feature);
        int mask = wanted.mask(tag);
        if (mask != 0) {
          addLookups(feature, mask, wanted.value(tag), plan);
        }
      }
    }
    return plan.build(this::lookup, definitions.glyphCount());
  }

  private void addLookups(int feature, int mask, int value, LookupPlan.Builder plan) {
    int features = table.u16(6);
    int offset = features + table.u16(features + 6 + 6 * feature);
    int count = table.u16(offset + 2);
    for (int i = 0; i < count; i++) {
      plan.add(table.u16(offset + 4 + 2 * i), mask, value);
    }
  }

  /**
   * The offset of the language system, or 0. A script that the font does not have uses the default
   * script of the font.
   */
  private int languageSystem(String script, String language) {
    int offset = scriptOffset(script);
    if (offset == 0) {
      return 0;
    }
    int count = table.u16(offset + 2);
    for (int i = 0; i < count; i++) {
      int record = offset + 4 + 6 * i;
      if (table.tag(record).equals(language)) {
        return offset + table.u16(record + 4);
      }
    }
    int standard = table.u16(offset);
    return standard == 0 ? 0 : offset + standard;
  }

  private int scriptOffset(String script) {
    int scripts = table.u16(4);
    int count = table.u16(scripts);
    for (String tag : new String[] {script, "DFLT", "dflt", "latn"}) {
      for (int i = 0; i < count; i++) {
        int record = scripts + 2 + 6 * i;
        if (table.tag(record).equals(tag)) {
          return scripts + table.u16(record + 4);
        }
      }
    }
    return 0;
  }

  /**
   * @throws InvalidFontException if a lookup or its coverage table is outside the table
   */
  final void examine(String origin, String name) {
    int subtables = 0;
    boolean sound = table.u16(4) <= table.length() && table.u16(6) <= table.length();
    for (int i = 0; sound && i < lookups.length; i++) {
      int offset = lookupOffset(i);
      sound = offset + 6 + 2 * table.u16(offset + 4) <= table.length();
      Lookup lookup = sound ? lookup(i) : null;
      for (int j = 0; sound && j < lookup.offsets.length; j++) {
        int coverage = coverage(lookup.types[j], lookup.offsets[j]);
        sound =
            lookup.offsets[j] >= 0
                && coverage >= 0
                && coverage + 4 <= table.length()
                && ++subtables < MOST_SUBTABLES;
      }
    }
    if (!sound) {
      throw new InvalidFontException(
          origin + " is damaged: the rules in its table \"" + name + "\" point outside of it");
    }
  }
}
