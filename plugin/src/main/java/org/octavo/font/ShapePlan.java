package org.octavo.font;

import java.util.Arrays;

/**
 * The part of shaping that does not depend on the text: the lookups of a face for a set of
 * features.
 */
final class ShapePlan {

  private final Face face;
  private final Face.Layout layout;
  private final LookupPlan substitutions;
  private final LookupPlan positions;
  private final boolean usesKernTable;

  ShapePlan(Face face, Features features) {
    this.face = face;
    layout = face.layout();
    WantedFeatures wanted = new WantedFeatures(features);
    String language = LanguageSystems.tag(features.language());
    substitutions = layout.substitution.plan(features.script(), language, wanted);
    positions = layout.positioning.plan(features.script(), language, wanted);
    usesKernTable = layout.kern.isPresent() && wanted.mask("kern") != 0;
  }

  ShapedText shape(String text) {
    GlyphBuffer buffer = GlyphMapper.map(face, text);
    layout.substitution.apply(substitutions, buffer);
    removeNonJoiners(text, buffer);
    buffer.startPositioning(face);
    layout.positioning.apply(positions, buffer);
    if (usesKernTable) {
      layout.kern.get().apply(buffer);
    }
    MarkPositioning.settle(buffer);
    return new ShapedText(
        face,
        text,
        cut(buffer.glyph, buffer.size),
        cut(buffer.cluster, buffer.size),
        buffer.advance,
        new ShapedText.Offsets(buffer.xOffset, buffer.yOffset));
  }

  /** Removes the non-joiners, which have prevented ligatures by now. */
  private static void removeNonJoiners(String text, GlyphBuffer buffer) {
    if (text.indexOf(GlyphMapper.ZERO_WIDTH_NON_JOINER) < 0) {
      return;
    }
    for (int i = buffer.size - 1; i >= 0; i--) {
      if (buffer.mask[i] == 0) {
        buffer.delete(i);
      }
    }
  }

  private static int[] cut(int[] column, int size) {
    return Arrays.copyOf(column, size);
  }
}
