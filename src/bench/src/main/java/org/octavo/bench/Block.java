package org.octavo.bench;

import java.util.List;
import java.util.Optional;

/** What a made-up chapter consists of. */
sealed interface Block {

  /** A heading below the chapter's own. */
  record Heading(String text) implements Block {}

  /**
   * @param note called at its end
   */
  record Paragraph(List<Piece> pieces, Optional<String> note) implements Block {}

  /** Words of a paragraph. */
  record Piece(String text, boolean emphasised) {}

  /** The first row is the head. */
  record Table(String caption, List<List<String>> rows) implements Block {}
}
