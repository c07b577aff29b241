package org.octavo.style;

import java.util.List;
import org.octavo.diagnostic.Position;

/**
 * The part of the themes that e-readers get.
 *
 * @param text as it stands in the EPUB
 * @param lines where each of its lines comes from; {@link Position#GENERATED} for the engine's own
 * @param families the font families that its {@code font} and {@code font-family} declarations
 *     name, in order and each once; generic families such as {@code serif} are included
 */
public record EpubCss(String text, List<Position> lines, List<String> families) {

  public EpubCss {
    lines = List.copyOf(lines);
    families = List.copyOf(families);
  }
}
