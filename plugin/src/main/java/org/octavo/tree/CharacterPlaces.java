package org.octavo.tree;

import java.util.Arrays;
import org.octavo.diagnostic.Position;

/**
 * Where the characters of a text are in its source file, if they do not simply follow the first
 * character in one line: after a character reference, a dash written as hyphens, or a line end.
 * Immutable.
 */
public final class CharacterPlaces {

  /** Every character follows the one before it in the same line. */
  public static final CharacterPlaces DIRECT = new CharacterPlaces(new int[0]);

  /** An entry is the index of a character, its line and its column. */
  private static final int ENTRY = 3;

  /** In ascending order of indexes; the characters between two entries follow the first. */
  private final int[] entries;

  private CharacterPlaces(int[] entries) {
    this.entries = entries;
  }

  public boolean isDirect() {
    return entries.length == 0;
  }

  /** Collects entries in ascending order of indexes. */
  public static final class Builder {

    private int[] entries = new int[0];
    private int length;
    private int index;
    private int line;
    private int column;

    /**
     * @param origin of the first character
     */
    public Builder(Position origin) {
      line = origin.line();
      column = origin.column();
    }

    /**
     * Adds the place of a character.
     *
     * @param at index of the character; not before that of the last one added
     */
    public Builder add(int at, int itsLine, int itsColumn) {
      if (itsLine == line && itsColumn - column == at - index) {
        return this;
      }
      if (length == entries.length) {
        entries = Arrays.copyOf(entries, Math.max(2 * ENTRY, 2 * length));
      }
      entries[length++] = at;
      entries[length++] = itsLine;
      entries[length++] = itsColumn;
      index = at;
      line = itsLine;
      column = itsColumn;
      return this;
    }

    /** Adds the place of a character. */
    public Builder add(int at, Position position) {
      return add(at, position.line(), position.column());
    }

    public CharacterPlaces build() {
      return length == 0 ? DIRECT : new CharacterPlaces(Arrays.copyOf(entries, length));
    }
  }

  /**
   * The place of a character.
   *
   * @param origin of the first character
   */
  Position at(int index, Position origin) {
    int low = 0;
    int high = entries.length / ENTRY;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries[middle * ENTRY] <= index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == 0) {
      return new Position(origin.file(), origin.line(), origin.column() + index);
    }
    int entry = (low - 1) * ENTRY;
    int column = entries[entry + 2] + index - entries[entry];
    return new Position(origin.file(), entries[entry + 1], column);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CharacterPlaces map && Arrays.equals(entries, map.entries);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(entries);
  }
}
