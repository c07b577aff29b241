package org.octavo.markdown;

import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.text.Words;
import org.octavo.tree.CharacterPlaces;
import org.octavo.tree.Text;

/**
 * The state that all readers of one chapter share.
 *
 * @param words of the language of the chapter
 */
record ChapterContext(NodePositions positions, Diagnostics diagnostics, Notes notes, Words words) {

  /** Text without the characters that XML forbids and a character reference can produce. */
  Text text(String literal, Position origin) {
    return text(literal, origin, CharacterPlaces.DIRECT);
  }

  /** Text whose characters do not simply follow each other in the file. */
  Text text(String literal, Position origin, CharacterPlaces map) {
    return new Text(clean(literal, origin), origin, map);
  }

  /** An attribute's value without characters that XML forbids. */
  String clean(String value, Position origin) {
    return XmlCharacters.clean(value, origin, diagnostics);
  }

  void report(Code code, Position origin, Object... arguments) {
    diagnostics.report(code, origin, arguments);
  }
}
