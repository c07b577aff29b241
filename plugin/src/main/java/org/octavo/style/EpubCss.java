package org.octavo.style;

import java.util.List;
import org.octavo.diagnostic.Position;

/**
 * The part of the themes that e-readers get.
 *
 * @param text as it stands in the EPUB
 * @param lines where each of its lines comes from; {@link Position#GENERATED} for the engine's own
 */
public record EpubCss(String text, List<Position> lines) {

  public EpubCss {
    lines = List.copyOf(lines);
  }
}
