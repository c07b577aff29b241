package org.octavo.press;

import java.util.Optional;

/**
 * The cover of a paperback as one sheet: back, spine and front, with bleed all around; in inches.
 */
record CoverWrap(double spine, double width, double height) {

  /** A spine's width is only known where the printer tells how thick its papers are. */
  static Optional<CoverWrap> of(Trim trim, int pages, PressJob job) {
    double bleed = job.printer().limits().bleed().value();
    return job.paper()
        .thickness(job.printer())
        .map(
            thickness -> {
              double spine = pages * thickness.value();
              return new CoverWrap(
                  spine, 2 * trim.width() + spine + 2 * bleed, trim.height() + 2 * bleed);
            });
  }

  String sentence(int pages, Paper paper) {
    return "cover wrap: spine "
        + Trim.Inches.of(spine)
        + " in ("
        + pages
        + " pages, "
        + paper.keyword()
        + " paper), "
        + new Trim(width, height)
        + " with bleed";
  }
}
