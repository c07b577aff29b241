package org.octavo.layout.report;

import java.util.List;
import org.octavo.layout.galley.SetLine;
import org.octavo.layout.page.BrokenNote;
import org.octavo.layout.page.RunningText;

/**
 * The running text of one page, for the report.
 *
 * @param folio its page number, printed or not
 * @param depth lower edge of its content, points from the top of the text area
 * @param capacity height of the text area, points
 */
public record PageLines(
    InChapter inChapter,
    String folio,
    boolean verso,
    RunningText text,
    double depth,
    double capacity) {

  /**
   * The place of the page in its chapter.
   *
   * @param title of the chapter
   * @param first whether the page is the first of the chapter
   * @param last whether the page is the last of the chapter, which may be short
   */
  public record InChapter(String title, boolean first, boolean last) {}

  /** Lines from top to bottom, without notes and floats. */
  public List<SetLine> lines() {
    return text.lines();
  }

  /** Notes of which a part is on another page. */
  public List<BrokenNote> brokenNotes() {
    return text.brokenNotes();
  }
}
