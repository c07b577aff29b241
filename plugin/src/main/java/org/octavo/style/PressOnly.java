package org.octavo.style;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.octavo.diagnostic.Diagnostics;

/**
 * What {@code @media (-octavo-edition: press)} may change: both editions have the same pages, so no
 * metrics.
 */
final class PressOnly {

  static final Set<Property> ALLOWED =
      EnumSet.of(
          Property.COLOR,
          Property.BACKGROUND_COLOR,
          Property.TEXT_DECORATION_LINE,
          Property.BORDER_TOP_COLOR,
          Property.BORDER_RIGHT_COLOR,
          Property.BORDER_BOTTOM_COLOR,
          Property.BORDER_LEFT_COLOR);

  static final String HINT =
      "In @media (-octavo-edition: press) only colours and text-decoration may be set.";

  private PressOnly() {}

  /** The declarations that may stay; the others are reported. */
  static List<Declaration> judge(List<Declaration> block, Diagnostics diagnostics) {
    for (Declaration declaration : block) {
      if (!ALLOWED.contains(declaration.property())) {
        diagnostics.error(
            "css-press",
            declaration.position(),
            "\"" + declaration.property().cssName() + "\" may not differ between the editions",
            HINT);
      }
    }
    return block.stream()
        .filter(d -> ALLOWED.contains(d.property()))
        .map(Declaration::forPress)
        .toList();
  }
}
