package org.octavo.tree;

import java.util.Objects;
import org.octavo.diagnostic.Position;

/**
 * Characters of the book; a line end of the source is one space or {@code \n}.
 *
 * @param origin where the author wrote the first character
 * @param map where the author wrote the others
 */
public record Text(String text, Position origin, CharacterPlaces map) implements Node {

  public Text {
    Objects.requireNonNull(text);
    Objects.requireNonNull(origin);
    Objects.requireNonNull(map);
  }

  /** A text whose characters follow each other in the source. */
  public Text(String text, Position origin) {
    this(text, origin, CharacterPlaces.DIRECT);
  }

  /**
   * Where the author wrote a character; the origin of the text for a character in a later line
   * whose place is not known.
   *
   * @param index of the character; the length of the text for the place after it
   */
  public Position at(int index) {
    boolean known =
        origin.column() > 0 && (!map.isDirect() || text.lastIndexOf('\n', index - 1) < 0);
    return known ? map.at(index, origin) : origin;
  }

  /** This text followed by another one. */
  public Text followedBy(Text next) {
    CharacterPlaces.Builder both = new CharacterPlaces.Builder(origin);
    if (map.isDirect() && next.map.isDirect()) {
      both.add(text.length(), next.origin);
    } else {
      for (int i = 0; i < text.length(); i++) {
        both.add(i, at(i));
      }
      for (int i = 0; i < next.text.length(); i++) {
        both.add(text.length() + i, next.at(i));
      }
    }
    return new Text(text + next.text, origin, both.build());
  }
}
