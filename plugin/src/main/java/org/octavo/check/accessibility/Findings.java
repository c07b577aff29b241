package org.octavo.check.accessibility;

import java.util.ArrayList;
import java.util.List;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Origins;
import org.octavo.diagnostic.Position;

/** Collects what the rules find, each at the author's line. */
final class Findings {

  private final Origins origins;
  private final Position whole;
  private final List<Diagnostic> all = new ArrayList<>();

  /**
   * @param display how a finding names the EPUB when its place in the book is not known
   */
  Findings(Origins origins, String display) {
    this.origins = origins;
    this.whole = Position.ofFile(display);
  }

  /** Origins mark where a tag begins, and a tag knows where it ends. */
  void report(Code rule, String file, Tag at, Object... arguments) {
    Position origin = origins.nearest(file, at.line(), Math.max(0, at.column() - 1)).orElse(whole);
    all.add(rule.at(origin, arguments));
  }

  /** In a stylesheet, where what is not the author's own line came with the theme. */
  void report(Code rule, String file, int line, Object... arguments) {
    Position origin =
        origins.exactly(file, line).or(() -> origins.nearest(file, 1, 0)).orElse(whole);
    all.add(rule.at(origin, arguments));
  }

  List<Diagnostic> all() {
    return List.copyOf(all);
  }
}
