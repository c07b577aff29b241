package org.octavo.source;

import java.util.Optional;
import org.octavo.diagnostic.Position;

/** One thing in the reading order. A part lasts until the next part or the end of the body. */
public sealed interface Entry {

  record File(SourceFile file, Role role, Matter matter) implements Entry {}

  /** A part's page; the text below its title, if any, is in the file. */
  record Part(String title, Optional<SourceFile> file, Position origin) implements Entry {}
}
