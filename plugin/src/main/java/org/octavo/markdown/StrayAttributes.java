package org.octavo.markdown;

import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Position;

/** Attributes that stand behind nothing they could belong to. */
final class StrayAttributes {

  private StrayAttributes() {}

  static void report(String literal, Position origin, Chapter chapter) {
    chapter.findings().report(Code.STRAY_ATTRIBUTES, origin, literal);
  }
}
