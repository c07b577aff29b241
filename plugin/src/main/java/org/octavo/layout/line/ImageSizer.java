package org.octavo.layout.line;

import java.util.Optional;
import org.octavo.source.Resource;
import org.octavo.style.Styled;

/** Finds the file and the size on the page of an {@code img}. */
@FunctionalInterface
public interface ImageSizer {

  /** A file with its size in points. */
  record Sized(Resource resource, double width, double height) {}

  /**
   * @param measure what it must fit into, points
   * @return empty when the image cannot be shown, which has been reported
   */
  Optional<Sized> size(Styled.Node image, double measure);
}
