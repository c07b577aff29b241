package org.octavo.layout.report;

import java.util.ArrayList;
import java.util.List;
import org.octavo.layout.galley.SetLine;
import org.octavo.layout.page.BrokenNote;
import org.octavo.layout.report.LayoutReport.Figures;
import org.octavo.layout.report.LayoutReport.HyphenFigures;
import org.octavo.layout.report.LayoutReport.Scaling;
import org.octavo.layout.report.LayoutReport.Spaces;

/** Counts and averages over the lines of some pages. */
final class TypeFigures {

  /** Largest difference in scaling that is not visible (Thành 2000). */
  private static final double SEEN = 0.02 + 1e-9;

  private final List<Double> spaces = new ArrayList<>();
  private int lines;
  private int hyphenated;
  private int pairs;
  private int scaledApart;
  private double scaling;
  private int lettersBefore;
  private int lettersAfter;
  private int brokenNotes;

  private TypeFigures() {}

  static Figures of(List<PageLines> pages) {
    TypeFigures figures = new TypeFigures();
    pages.forEach(figures::add);
    return figures.figures(pages.size());
  }

  private void add(PageLines page) {
    SetLine above = null;
    for (SetLine line : page.lines()) {
      lines++;
      hyphenated += line.hyphenated() ? 1 : 0;
      if (line.justified()) {
        spaces.add(line.space());
        scaling += Math.abs(line.spacing().scale() - 1);
      }
      if (above != null && line.number() > 1 && above.justified() && line.justified()) {
        pairs++;
        scaledApart += Math.abs(above.spacing().scale() - line.spacing().scale()) > SEEN ? 1 : 0;
      }
      if (above != null && above.hyphenated() && line.number() == above.number() + 1) {
        lettersBefore = least(lettersBefore, Fragments.atEnd(above.text()));
        lettersAfter = least(lettersAfter, Fragments.atBeginning(line.text()));
      }
      above = line;
    }
    brokenNotes += (int) page.brokenNotes().stream().filter(BrokenNote::begins).count();
  }

  private static int least(int known, int letters) {
    return known == 0 ? letters : Math.min(known, letters);
  }

  private Figures figures(int pages) {
    spaces.sort(Double::compare);
    double mean = spaces.stream().mapToDouble(space -> space).average().orElse(0);
    double variance =
        spaces.stream().mapToDouble(space -> (space - mean) * (space - mean)).average().orElse(0);
    double percentile99 =
        spaces.isEmpty() ? 0 : spaces.get((int) Math.ceil(0.99 * spaces.size()) - 1);
    return new Figures(
        pages,
        lines,
        new Spaces(spaces.size(), mean, Math.sqrt(variance), percentile99),
        new Scaling(share(scaling, spaces.size()), share(scaledApart, pairs)),
        new HyphenFigures(share(hyphenated, lines), lettersBefore, lettersAfter),
        brokenNotes);
  }

  private static double share(double part, int of) {
    return of == 0 ? 0 : part / of;
  }
}
