package org.octavo.bench;

import java.util.List;
import java.util.Optional;

/** A block of a generated chapter. */
sealed interface Block {

  /** A heading of a section. */
  record Heading(String text) implements Block {}

  /**
   * @param note a note whose call ends the paragraph
   */
  record Paragraph(List<Piece> pieces, Optional<String> note) implements Block {}

  /** A run of text in a paragraph. */
  record Piece(String text, boolean emphasised) {}

  /** A table whose first row is the header. */
  record Table(String caption, List<List<String>> rows) implements Block {}
}
