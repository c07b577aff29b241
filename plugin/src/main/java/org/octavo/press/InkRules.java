package org.octavo.press;

import java.util.List;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.layout.Page;
import org.octavo.layout.ink.Ink;
import org.octavo.style.Grey;

/** Type, rules and tints that a press loses. */
final class InkRules {

  /** What is thicker is an area, not a line; points. */
  private static final double THICKEST_RULE = 2;

  private static final double EPSILON = 0.005;

  private final PressJob job;
  private final Limits limits;
  private final Position theme;
  private final Diagnostics diagnostics;
  private final Seen type = new Seen();
  private final Seen rules = new Seen();
  private final Seen tints = new Seen();

  InkRules(PressJob job, Position theme, Diagnostics diagnostics) {
    this.theme = theme;
    this.job = job;
    this.limits = job.printer().limits();
    this.diagnostics = diagnostics;
  }

  void judge(List<Page> pages) {
    for (Page page : pages) {
      Places places = new Places(page, theme);
      for (Ink ink : page.inks()) {
        if (ink instanceof Ink.Letters letters) {
          letters(letters, places, page);
        } else if (ink instanceof Ink.Rule rule && rule.color().press().isPresent()) {
          rule(rule, rule.color().press().getAsInt(), places, page);
        }
      }
    }
    tell();
  }

  private void letters(Ink.Letters letters, Places places, Page page) {
    double size = letters.run().size();
    if (size < limits.leastType().value() - EPSILON && !letters.run().text().isBlank()) {
      type.add(size, places.of(letters, letters.baseline()), page.folio());
    }
  }

  private void rule(Ink.Rule rule, int color, Places places, Page page) {
    double thickness = Math.min(rule.width(), rule.height());
    if (thickness < limits.leastRule().value() - EPSILON) {
      rules.add(thickness, places.of(rule, rule.y()), page.folio());
    }
    double tint = 1 - Grey.of(color) / 255.0;
    if (thickness > THICKEST_RULE && tint > 0 && tint < limits.leastTint().value() - EPSILON) {
      tints.add(100 * tint, places.of(rule, rule.y() + rule.height() / 2), page.folio());
    }
  }

  private void tell() {
    String asks = ", where " + job.printer().keyword() + " asks for at least ";
    type.all()
        .forEach(
            (size, first) ->
                limits
                    .leastType()
                    .broken(
                        diagnostics,
                        "press-type",
                        first.place(),
                        "type of "
                            + Preflight.points(size)
                            + first.where()
                            + asks
                            + Preflight.points(limits.leastType().value()),
                        "Set a larger font-size there"));
    // Mended by the painter, so it is no more than a note.
    Quoted<Double> rule = limits.leastRule();
    rules
        .all()
        .forEach(
            (thickness, first) ->
                Quoted.advice(rule.value(), rule.source(), rule.verified())
                    .broken(
                        diagnostics,
                        "press-rule",
                        first.place(),
                        "a rule of "
                            + Preflight.points(thickness)
                            + first.where()
                            + " is printed with "
                            + Preflight.points(rule.value()),
                        "Thinner ones may vanish in print"));
    tints
        .all()
        .forEach(
            (tint, first) ->
                limits
                    .leastTint()
                    .broken(
                        diagnostics,
                        "press-tint",
                        first.place(),
                        "a fill of "
                            + Math.round(tint)
                            + " % black"
                            + first.where()
                            + asks
                            + Math.round(100 * limits.leastTint().value())
                            + " %",
                        "Give it a darker background in @media (-octavo-edition: press)"));
  }
}
