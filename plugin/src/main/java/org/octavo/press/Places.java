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

/** Where in the author's files the content of one page was written. */
final class Places {

  private static final Set<Owner.Kind> IN_MARGINS =
      EnumSet.of(Owner.Kind.HEADER, Owner.Kind.FOOTER);

  private final Map<Double, Position> byBaseline = new TreeMap<>();
  private final Position theme;

  /**
   * @param theme the position for running heads and page numbers
   */
  Places(Page page, Position theme) {
    this.theme = theme;
    for (Ink ink : page.inks()) {
      if (ink instanceof Ink.Letters letters) {
        written(ink).ifPresent(position -> byBaseline.putIfAbsent(letters.baseline(), position));
      }
    }
  }

  /**
   * Where the ink was written. A rule was not written itself, so it has the position of the nearest
   * line of text.
   *
   * @param y where the ink is on the page, in points
   */
  Position of(Ink ink, double y) {
    boolean inMargin = ink.owner() instanceof Owner.Artifact a && IN_MARGINS.contains(a.kind());
    return inMargin ? theme : written(ink).orElseGet(() -> nearest(y));
  }

  private Position nearest(double y) {
    Position nearest = theme;
    double distance = Double.MAX_VALUE;
    for (Map.Entry<Double, Position> entry : byBaseline.entrySet()) {
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
