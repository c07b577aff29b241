package org.octavo.layout.line;

/** A zero-width marker whose page becomes known when its line is placed. */
public sealed interface Mark {

  /** Index of the character after the mark. */
  int at();

  /** A copy at another index. */
  Mark to(int at);

  /** The position of an element with an id. */
  record Anchor(int at, String id) implements Mark {
    @Override
    public Mark to(int other) {
      return new Anchor(other, id);
    }
  }

  /** A note call. */
  record Call(int at, String noteId) implements Mark {
    @Override
    public Mark to(int other) {
      return new Call(other, noteId);
    }
  }
}
