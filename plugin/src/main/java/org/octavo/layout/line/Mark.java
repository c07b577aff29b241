package org.octavo.layout.line;

/** Something without width that has to be found again on the page its character is on. */
public sealed interface Mark {

  /** Index of the character it comes before. */
  int at();

  /** The place of an id. */
  record Anchor(int at, String id) implements Mark {}

  /** The call of a note. */
  record Call(int at, String noteId) implements Mark {}
}
