package org.octavo.markdown;

import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;

/** What the author is told about raw HTML. */
final class HtmlFindings {

  private HtmlFindings() {}

  static void removed(String tag, Position origin, Diagnostics findings) {
    findings.report(Code.HTML_REMOVED, origin, "<" + tag + "> with its content");
  }

  static void unsupported(String tag, Position origin, Diagnostics findings) {
    findings.report(Code.HTML_UNSUPPORTED, origin, tag);
  }

  static void unknown(String tag, Position origin, Diagnostics findings) {
    findings.report(Code.HTML_UNKNOWN, origin, tag);
  }

  static void misplaced(String tag, Position origin, Diagnostics findings) {
    findings.report(Code.HTML_MISPLACED, origin, tag);
  }
}
