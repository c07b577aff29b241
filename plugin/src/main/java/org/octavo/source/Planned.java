package org.octavo.source;

import java.util.Optional;
import org.octavo.diagnostic.Position;

/** An entry of the reading order before its file has been read. */
sealed interface Planned {

  Position at();

  record File(String name, Optional<Role> role, Optional<String> title, Matter matter, Position at)
      implements Planned {}

  record Part(Optional<String> title, Optional<String> file, Position at) implements Planned {}
}
