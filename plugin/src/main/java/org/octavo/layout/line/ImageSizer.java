package org.octavo.layout.line;

import java.util.Optional;
import org.octavo.source.Resource;
import org.octavo.style.Styled;

/** Finds the file of an {@code img} and computes its size on the page. */
@FunctionalInterface
public interface ImageSizer {

  /** A file with its size in points. */
  record Sized(Resource resource, double width, double height) {}

  /**
   * @param measure available width, points
   * @return empty if the image cannot be shown; the reason is already reported
   */
  Optional<Sized> size(Styled.Node image, double measure);
}
