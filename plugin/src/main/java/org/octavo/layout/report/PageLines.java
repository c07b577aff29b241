package org.octavo.layout.report;

import java.util.List;
import org.octavo.layout.galley.SetLine;
import org.octavo.layout.page.BrokenNote;

/**
 * The running text of one page, for the report.
 *
 * @param folio as the page counts
 * @param lastOfChapter the page may be short
 * @param lines from top to bottom, notes and floats apart
 * @param brokenNotes of which another part stands on a page before or after
 * @param depth lower edge of what stands on the page, points from the top of the text area
 * @param capacity height of the text area, points
 */
public record PageLines(
    String chapter,
    String folio,
    boolean verso,
    boolean firstOfChapter,
    boolean lastOfChapter,
    List<SetLine> lines,
    List<BrokenNote> brokenNotes,
    double depth,
    double capacity) {}
