package org.octavo.markdown;

import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.text.Words;
import org.octavo.tree.SourceMap;
import org.octavo.tree.Text;

/**
 * What the readers of one chapter's constructs share.
 *
 * @param words of the language of the chapter
 */
record Chapter(Origins origins, Diagnostics findings, Notes notes, Words words) {

  /** Text out of a node; character references may have made characters that XML cannot hold. */
  Text text(String literal, Position origin) {
    return text(literal, origin, SourceMap.DIRECT);
  }

  /** Text whose characters are not simply one after the other in the file. */
  Text text(String literal, Position origin, SourceMap map) {
    return new Text(XmlCharacters.clean(literal, origin, findings), origin, map);
  }
}
