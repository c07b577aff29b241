package org.octavo.press;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.octavo.diagnostic.Position;
import org.octavo.layout.Page;
import org.octavo.layout.ink.Ink;
import org.octavo.layout.ink.Owner;

/** Where in the book the ink of one page comes from. */
final class Places {

  private static final Set<Owner.Kind> IN_MARGINS =
      EnumSet.of(Owner.Kind.HEADER, Owner.Kind.FOOTER);

  private final Map<Double, Position> byHeight = new TreeMap<>();

  private final Position theme;

  /**
   * @param theme where what stands in the margins comes from
   */
  Places(Page page, Position theme) {
    this.theme = theme;
    for (Ink ink : page.inks()) {
      if (ink instanceof Ink.Letters letters) {
        written(ink).ifPresent(place -> byHeight.putIfAbsent(letters.baseline(), place));
      }
    }
  }

  /** A rule belongs to no line of the author's: the nearest one tells it. */
  Position of(Ink ink, double y) {
    boolean margin = ink.owner() instanceof Owner.Artifact a && IN_MARGINS.contains(a.kind());
    return margin ? theme : written(ink).orElseGet(() -> nearest(y));
  }

  private Position nearest(double y) {
    Position nearest = theme;
    double distance = Double.MAX_VALUE;
    for (Map.Entry<Double, Position> entry : byHeight.entrySet()) {
      if (Math.abs(entry.getKey() - y) < distance) {
        distance = Math.abs(entry.getKey() - y);
        nearest = entry.getValue();
      }
    }
    return nearest;
  }

  private static Optional<Position> written(Ink ink) {
    return ink.owner() instanceof Owner.Content content
        ? Optional.of(content.element().origin()).filter(p -> !p.equals(Position.GENERATED))
        : Optional.empty();
  }
}
