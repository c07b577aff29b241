package org.octavo.press;

import java.util.List;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.layout.Page;
import org.octavo.layout.ink.Ink;
import org.octavo.style.Grey;

/** Checks for type that is too small, rules that are too thin and fills that are too pale. */
final class InkRules {

  /** A thicker rule is a fill, in points. */
  private static final double THICKEST_RULE = 2;

  /** For the rounding errors of sums, far below anything that shows in print. */
  private static final double EPSILON = 0.005;

  private final PressJob job;
  private final Limits limits;
  private final Position theme;
  private final Diagnostics diagnostics;
  private final Occurrences smallType = new Occurrences();
  private final Occurrences thinRules = new Occurrences();
  private final Occurrences paleTints = new Occurrences();

  InkRules(PressJob job, Position theme, Diagnostics diagnostics) {
    this.job = job;
    this.limits = job.printer().limits();
    this.theme = theme;
    this.diagnostics = diagnostics;
  }

  void check(List<Page> pages) {
    for (Page page : pages) {
      Places places = new Places(page, theme);
      for (Ink ink : page.inks()) {
        if (ink instanceof Ink.Letters letters) {
          check(letters, places, page);
        } else if (ink instanceof Ink.Rule rule && rule.color().press().isPresent()) {
          check(rule, rule.color().press().getAsInt(), places, page);
        }
      }
    }
    reportSmallType();
    reportThinRules();
    reportPaleTints();
  }

  private void check(Ink.Letters letters, Places places, Page page) {
    double size = letters.run().size();
    if (size < limits.minimumType().value() - EPSILON && !letters.run().text().isBlank()) {
      smallType.add(size, places.of(letters, letters.baseline()), page.folio());
    }
  }

  private void check(Ink.Rule rule, int color, Places places, Page page) {
    double thickness = Math.min(rule.width(), rule.height());
    if (thickness < limits.minimumRule().value() - EPSILON) {
      thinRules.add(thickness, places.of(rule, rule.y()), page.folio());
    }
    double tint = 1 - Grey.of(color) / 255.0;
    if (thickness > THICKEST_RULE && tint > 0 && tint < limits.minimumTint().value() - EPSILON) {
      paleTints.add(100 * tint, places.of(rule, rule.y() + rule.height() / 2), page.folio());
    }
  }

  private void reportSmallType() {
    SourcedLimit<Double> limit = limits.minimumType();
    smallType
        .byValue()
        .forEach(
            (size, first) ->
                limit.reportBroken(
                    diagnostics,
                    Code.PRESS_TYPE,
                    first.position(),
                    Preflight.points(size),
                    first.where(),
                    job.printer().keyword(),
                    Preflight.points(limit.value())));
  }

  private void reportThinRules() {
    String printed = Preflight.points(limits.minimumRule().value());
    thinRules
        .byValue()
        .forEach(
            (thickness, first) ->
                diagnostics.report(
                    Code.PRESS_RULE,
                    first.position(),
                    Preflight.points(thickness),
                    first.where(),
                    printed));
  }

  private void reportPaleTints() {
    SourcedLimit<Double> limit = limits.minimumTint();
    paleTints
        .byValue()
        .forEach(
            (percent, first) ->
                limit.reportBroken(
                    diagnostics,
                    Code.PRESS_TINT,
                    first.position(),
                    Math.round(percent),
                    first.where(),
                    job.printer().keyword(),
                    Math.round(100 * limit.value())));
  }
}
