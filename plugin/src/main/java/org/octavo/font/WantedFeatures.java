package org.octavo.font;

import java.util.HashMap;
import java.util.Map;

/**
 * The active features of a run: the default ones, those that the author set, and the features of
 * fractions, which apply only around a fraction slash (U+2044).
 */
final class WantedFeatures {

  static final int NUMERATOR = 2;
  static final int DENOMINATOR = 4;
  static final int FRACTION = 8;

  /**
   * The features that are on by default in scripts without reordering (OpenType feature registry;
   * the list is that of HarfBuzz).
   */
  private static final String[] DEFAULTS = {
    "abvm", "blwm", "calt", "ccmp", "curs", "dist", "locl", "ltra", "ltrm", "mark", "mkmk", "rclt",
    "rlig", "rvrn"
  };

  private final Map<String, Integer> masks = new HashMap<>();
  private final Map<String, Integer> values = new HashMap<>();

  WantedFeatures(Features features) {
    for (String tag : DEFAULTS) {
      masks.put(tag, GlyphBuffer.EVERYWHERE);
    }
    if (features.kerning()) {
      masks.put("kern", GlyphBuffer.EVERYWHERE);
    }
    if (features.ligatures()) {
      masks.put("liga", GlyphBuffer.EVERYWHERE);
      masks.put("clig", GlyphBuffer.EVERYWHERE);
    }
    masks.put("numr", NUMERATOR);
    masks.put("dnom", DENOMINATOR);
    masks.put("frac", FRACTION);
    features
        .settings()
        .forEach(
            (tag, value) -> {
              masks.put(tag, value > 0 ? GlyphBuffer.EVERYWHERE : 0);
              values.put(tag, value);
            });
  }

  /** The mask of the glyphs that the feature applies to; 0 if it is off. */
  int mask(String tag) {
    return masks.getOrDefault(tag, 0);
  }

  int value(String tag) {
    return Math.max(1, values.getOrDefault(tag, 1));
  }
}
