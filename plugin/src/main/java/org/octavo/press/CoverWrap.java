package org.octavo.press;

import java.util.Optional;

/**
 * The cover of a paperback as one sheet: back, spine and front with bleed on all sides; in inches.
 */
record CoverWrap(double spine, double width, double height) {

  /** Empty if the printer does not publish the thickness of its papers. */
  static Optional<CoverWrap> of(Trim trim, int pages, PressJob job) {
    double bleed = job.printer().limits().bleed().value();
    return job.printer()
        .limits()
        .pageThickness(job.paper())
        .map(
            thickness -> {
              double spine = pages * thickness.value();
              return new CoverWrap(
                  spine, 2 * trim.width() + spine + 2 * bleed, trim.height() + 2 * bleed);
            });
  }

  /** A line for the log. */
  String summary(int pages, Paper paper) {
    return "cover wrap: spine "
        + Trim.inches(spine)
        + " in ("
        + pages
        + " pages, "
        + paper.keyword()
        + " paper), "
        + new Trim(width, height)
        + " with bleed";
  }
}
