package org.octavo.layout.report;

import java.util.List;
import org.octavo.layout.galley.SetLine;
import org.octavo.layout.page.BrokenNote;

/**
 * The running text of one page, for the report.
 *
 * @param folio its page number, printed or not
 * @param lastOfChapter whether it is the last page of its chapter, which may be short
 * @param lines from top to bottom, without notes and floats
 * @param brokenNotes notes of which a part is on another page
 * @param depth lower edge of its content, points from the top of the text area
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
