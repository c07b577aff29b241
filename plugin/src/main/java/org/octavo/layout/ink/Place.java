package org.octavo.layout.ink;

import org.octavo.diagnostic.Position;
import org.octavo.tree.Text;

/**
 * A character of the tree.
 *
 * @param offset index into the text
 */
public record Place(Text text, int offset) {

  /** The place of content that has no text in the tree, such as a list marker. */
  public static final Place NONE = new Place(new Text("", Position.GENERATED), 0);

  /** The place some characters later in the same text. */
  public Place plus(int characters) {
    return characters == 0 ? this : new Place(text, offset + characters);
  }

  /** Where the author wrote the character; {@link Position#GENERATED} if no author did. */
  public Position origin() {
    return text.at(Math.min(offset, text.text().length()));
  }
}
