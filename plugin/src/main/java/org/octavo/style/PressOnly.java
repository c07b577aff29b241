package org.octavo.style;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The properties that may differ in {@code @media (-octavo-edition: press)}. The editions share one
 * layout, so no property that changes it is among them.
 */
public final class PressOnly {

  public static final Set<Property> ALLOWED =
      Collections.unmodifiableSet(
          EnumSet.of(
              Property.COLOR,
              Property.BACKGROUND_COLOR,
              Property.TEXT_DECORATION_LINE,
              Property.BORDER_TOP_COLOR,
              Property.BORDER_RIGHT_COLOR,
              Property.BORDER_BOTTOM_COLOR,
              Property.BORDER_LEFT_COLOR));

  private PressOnly() {}
}
