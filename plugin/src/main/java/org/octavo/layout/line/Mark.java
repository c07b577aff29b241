package org.octavo.layout.line;

/** Something without width that has to be found again on the page its character is on. */
public sealed interface Mark {

  /** Index of the character it comes before. */
  int at();

  /** The same before another character. */
  Mark to(int at);

  /** The place of an id. */
  record Anchor(int at, String id) implements Mark {
    @Override
    public Mark to(int other) {
      return new Anchor(other, id);
    }
  }

  /** The call of a note. */
  record Call(int at, String noteId) implements Mark {
    @Override
    public Mark to(int other) {
      return new Call(other, noteId);
    }
  }
}
