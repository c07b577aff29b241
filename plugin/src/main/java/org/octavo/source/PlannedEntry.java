package org.octavo.source;

import java.util.Optional;
import org.octavo.diagnostic.Position;

/** An entry of the reading order before its file is read. */
sealed interface PlannedEntry {

  Position at();

  Optional<String> fileName();

  /**
   * A file.
   *
   * @param role from {@code contents}
   * @param title from {@code contents}
   * @param matter from {@code contents}; without contents empty, and the role decides
   */
  record File(
      String name,
      Optional<Role> role,
      Optional<String> title,
      Optional<Matter> matter,
      Position at)
      implements PlannedEntry {

    @Override
    public Optional<String> fileName() {
      return Optional.of(name);
    }

    /** A file of a book without {@code contents}. */
    static File unlisted(String name, Position at) {
      return new File(name, Optional.empty(), Optional.empty(), Optional.empty(), at);
    }
  }

  record Part(Optional<String> title, Optional<String> fileName, Position at)
      implements PlannedEntry {}
}
