package org.octavo.style;

import java.util.OptionalInt;
import java.util.Set;

/**
 * A colour in each edition, as 0xRRGGBB in sRGB; empty in an edition that does not paint it.
 *
 * <p>Both are kept together because one layout serves both editions.
 */
public record Color(OptionalInt screen, OptionalInt press) {

  public static final Color NONE = new Color(OptionalInt.empty(), OptionalInt.empty());
  public static final Color BLACK = of(0);

  /** The same in both editions. */
  public static Color of(int rgb) {
    return new Color(OptionalInt.of(rgb), OptionalInt.of(rgb));
  }

  public OptionalInt in(Edition edition) {
    return edition == Edition.SCREEN ? screen : press;
  }

  public boolean isVisible() {
    return screen.isPresent() || press.isPresent();
  }

  /** This colour in those editions, and none in the other. */
  public Color in(Set<Edition> editions) {
    return new Color(
        editions.contains(Edition.SCREEN) ? screen : OptionalInt.empty(),
        editions.contains(Edition.PRESS) ? press : OptionalInt.empty());
  }
}
