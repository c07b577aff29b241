package org.octavo.source;

import java.util.Optional;
import org.octavo.diagnostic.Position;

/** An entry of the reading order before its file has been read. */
sealed interface PlannedEntry {

  Position at();

  Optional<String> fileName();

  /**
   * A chapter or the like.
   *
   * @param role as the contents have it
   * @param title as the contents have it
   * @param matter where the contents put it; empty where there are none and the role decides
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

    /** In a book without contents. */
    static File unlisted(String name, Position at) {
      return new File(name, Optional.empty(), Optional.empty(), Optional.empty(), at);
    }
  }

  record Part(Optional<String> title, Optional<String> fileName, Position at)
      implements PlannedEntry {}
}
