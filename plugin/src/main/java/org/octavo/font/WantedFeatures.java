package org.octavo.font;

import java.util.HashMap;
import java.util.Map;

/**
 * The features that are on for a run: those every text gets, those the author set, and the parts of
 * a fraction, which are on only beside a fraction slash (U+2044).
 */
final class WantedFeatures {

  static final int NUMERATOR = 2;
  static final int DENOMINATOR = 4;
  static final int FRACTION = 8;

  /**
   * What the OpenType feature registry wants on by default in scripts without reordering. The list
   * is HarfBuzz's.
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

  /** The bits of the glyphs the feature is on for; 0 when it is off. */
  int mask(String tag) {
    return masks.getOrDefault(tag, 0);
  }

  int value(String tag) {
    return Math.max(1, values.getOrDefault(tag, 1));
  }
}
