package org.octavo.layout;

import java.util.List;

/**
 * The running text of one page, for the report.
 *
 * @param folio as the page counts
 * @param lastOfChapter the page may be short
 * @param lines from top to bottom, notes and floats apart
 * @param depth lower edge of what stands on the page, points from the top of the text area
 * @param capacity height of the text area, points
 */
record PageLines(
    String chapter,
    String folio,
    boolean verso,
    boolean firstOfChapter,
    boolean lastOfChapter,
    List<SetLine> lines,
    double depth,
    double capacity) {}
