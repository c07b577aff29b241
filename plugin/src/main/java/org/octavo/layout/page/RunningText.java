package org.octavo.layout.page;

import java.util.List;
import org.octavo.layout.galley.SetLine;

/**
 * Measurements of the text of one page, for the report on the typography of the book.
 *
 * @param lines from top to bottom, without notes and floats
 * @param brokenNotes notes of which a part is on another page
 */
public record RunningText(List<SetLine> lines, List<BrokenNote> brokenNotes) {}
