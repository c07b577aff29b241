package org.octavo.markdown;

import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;

/** What the author is told about raw HTML. */
final class HtmlFindings {

  private HtmlFindings() {}

  static void removed(String tag, Position origin, Diagnostics findings) {
    findings.warning(
        "html-removed",
        origin,
        "<" + tag + "> and what is in it are left out",
        "a book runs nothing and asks nothing; delete it");
  }

  static void unsupported(String tag, Position origin, Diagnostics findings) {
    findings.warning(
        "html-unsupported",
        origin,
        "<" + tag + "> cannot be shown and is left out",
        tag.equals("svg")
            ? "save the drawing as an .svg file and show it as an image"
            : "show it as an image");
  }

  static void unknown(String tag, Position origin, Diagnostics findings) {
    findings.warning(
        "html-unknown",
        origin,
        "<" + tag + "> is no element a book knows; its content is kept",
        "use <span class=\""
            + tag
            + "\"> or <div class=\""
            + tag
            + "\">, or write \\<"
            + tag
            + ">");
  }

  static void misplaced(String tag, Position origin, Diagnostics findings) {
    findings.warning(
        "html-misplaced",
        origin,
        "<" + tag + "> cannot stand here; its content is kept",
        "a block begins on a line of its own with a blank line before it; a link cannot be in a link");
  }
}
