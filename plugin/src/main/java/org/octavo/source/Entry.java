package org.octavo.source;

import java.util.Optional;
import org.octavo.diagnostic.Position;

/** An entry of the reading order. A part lasts until the next part or the end of the body. */
public sealed interface Entry {

  record File(SourceFile file, Role role, Matter matter) implements Entry {}

  /** A part. Its file, if it has one, holds the text below its title. */
  record Part(String title, Optional<SourceFile> file, Position origin) implements Entry {}
}
