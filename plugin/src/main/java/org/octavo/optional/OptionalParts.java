package org.octavo.optional;

import java.nio.file.Path;
import java.util.List;

/** Where the jars of optional parts come from: for a Maven build, from its repositories. */
@FunctionalInterface
public interface OptionalParts {

  /** For a build that has none. */
  OptionalParts NONE =
      part -> {
        throw new UnavailablePartException(part, "this build has no optional parts");
      };

  /**
   * The class path of a part.
   *
   * @return its jars, with checked content, the part itself first
   * @throws UnavailablePartException if a jar is not available or does not have the pinned content
   */
  List<Path> jars(OptionalPart part) throws UnavailablePartException;
}
