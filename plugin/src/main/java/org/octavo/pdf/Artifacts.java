package org.octavo.pdf;

import org.octavo.layout.ink.Ink;
import org.octavo.layout.ink.Owner;
import org.octavo.pdf.object.Bytes;

/** Property lists of artifacts, which screen readers skip (ISO 32000-1 14.8.2.2). */
final class Artifacts {

  static final String LAYOUT = "<</Type /Layout>>";

  private Artifacts() {}

  /**
   * @param pageHeight in points
   */
  static String properties(Owner.Kind kind, Ink ink, double pageHeight) {
    return switch (kind) {
      case HEADER -> "<</Type /Pagination /Subtype /Header>>";
      case FOOTER -> "<</Type /Pagination /Subtype /Footer>>";
      case REPEATED -> "<</Type /Pagination>>";
      case RULE, LEADER, HOOK -> LAYOUT;
      case BACKGROUND -> ink instanceof Ink.Rule rule ? background(rule, pageHeight) : LAYOUT;
    };
  }

  /** A background needs its bounding box (14.8.2.2.2, table 330). */
  private static String background(Ink.Rule rule, double pageHeight) {
    double bottom = pageHeight - rule.y() - rule.height();
    Bytes box = new Bytes().put("<</Type /Background /BBox [");
    box.number(rule.x()).put(' ').number(bottom).put(' ');
    box.number(rule.x() + rule.width()).put(' ').number(bottom + rule.height());
    return box.put("]>>").toString();
  }
}
