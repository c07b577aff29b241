package org.octavo.style.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The properties that have no effect in the PDF. The EPUB gets them as the author wrote them, so
 * their values are not checked.
 */
enum EpubProperty {
  BORDER_COLLAPSE("Whether the borders of neighbouring cells are merged."),
  BORDER_RADIUS("Round corners of a box."),
  BORDER_SPACING("Space between the borders of cells."),
  BOX_SIZING("Whether `width` and `height` include padding and border."),
  CAPTION_SIDE("Side of the table on which the caption appears."),
  CLEAR("Moves the element below floats."),
  FONT_OPTICAL_SIZING("Optical sizes; the PDF always uses the design for the size."),
  FONT_STRETCH("Narrow and wide faces."),
  FONT_SYNTHESIS("Whether missing faces are imitated; the PDF never does."),
  LINE_BREAK("Strictness of line breaks in Chinese and Japanese."),
  LIST_STYLE_IMAGE("Image as the marker of list items."),
  MAX_HEIGHT("Maximum height of the content."),
  MIN_HEIGHT("Minimum height of the content."),
  MIN_WIDTH("Minimum width of the content."),
  OBJECT_FIT("How an image fills its box."),
  OVERFLOW("Content that does not fit its box."),
  OVERFLOW_WRAP("Whether long words may be broken anywhere."),
  QUOTES("Quotation marks of `open-quote` and `close-quote`."),
  TEXT_DECORATION_COLOR("Colour of underlines."),
  TEXT_DECORATION_STYLE("Style of underlines."),
  TEXT_DECORATION_THICKNESS("Thickness of underlines."),
  TEXT_JUSTIFY("How lines are justified."),
  TEXT_RENDERING("Speed or quality of rendering."),
  TEXT_UNDERLINE_OFFSET("Distance of underlines from the text."),
  WORD_BREAK("Whether words may be broken between any characters.");

  private static final Map<String, EpubProperty> BY_NAME = byName();

  private final String explanation;

  EpubProperty(String explanation) {
    this.explanation = explanation;
  }

  private static Map<String, EpubProperty> byName() {
    Map<String, EpubProperty> byName = new LinkedHashMap<>();
    for (EpubProperty property : values()) {
      byName.put(property.cssName(), property);
    }
    byName.put("word-wrap", OVERFLOW_WRAP);
    return Collections.unmodifiableMap(byName);
  }

  /**
   * @param cssName in lower case
   */
  static Optional<EpubProperty> named(String cssName) {
    return Optional.ofNullable(BY_NAME.get(cssName));
  }

  static Set<String> names() {
    return BY_NAME.keySet();
  }

  String cssName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A sentence for the manual. */
  String explanation() {
    return explanation;
  }
}
