package org.octavo.style;

import java.util.List;
import org.octavo.diagnostic.Position;

/**
 * The CSS for e-readers.
 *
 * @param text the stylesheet in the EPUB
 * @param lines the source of each line; {@link Position#GENERATED} for lines of the default theme
 * @param families the font families that its {@code font} and {@code font-family} declarations
 *     name, in order and each once; generic families such as {@code serif} are included
 */
public record EpubCss(String text, List<Position> lines, List<String> families) {

  public EpubCss {
    lines = List.copyOf(lines);
    families = List.copyOf(families);
  }
}
