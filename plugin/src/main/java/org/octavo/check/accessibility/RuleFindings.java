package org.octavo.check.accessibility;

import java.util.ArrayList;
import java.util.List;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.SourceMap;

/** Collects the findings of the rules at the author's lines. */
final class RuleFindings {

  private final SourceMap origins;
  private final Position whole;
  private final List<Diagnostic> all = new ArrayList<>();

  /**
   * @param display names the EPUB in findings that have no place in the book
   */
  RuleFindings(SourceMap origins, String display) {
    this.origins = origins;
    this.whole = Position.ofFile(display);
  }

  /** Reports at the origin of a tag. The source map has the start of tags, a tag has its end. */
  void report(Code rule, String file, Tag at, Object... arguments) {
    Position origin = origins.nearest(file, at.line(), Math.max(0, at.column() - 1)).orElse(whole);
    all.add(rule.at(origin, arguments));
  }

  /** Reports at a line of a stylesheet; without an origin of that line, at the theme. */
  void report(Code rule, String file, int line, Object... arguments) {
    Position origin =
        origins.exactly(file, line).or(() -> origins.nearest(file, 1, 0)).orElse(whole);
    all.add(rule.at(origin, arguments));
  }

  List<Diagnostic> all() {
    return List.copyOf(all);
  }
}
