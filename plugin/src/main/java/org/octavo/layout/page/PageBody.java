package org.octavo.layout.page;

import java.util.List;
import java.util.Map;
import org.octavo.layout.ink.Ink;

/**
 * The content of the text area of one page.
 *
 * @param inks relative to the text area's top left corner
 * @param anchors y of each id, points from the text area's top
 * @param firstStrings the first value of each named string set on the page
 * @param lastStrings the last value of each
 * @param depth lower edge of the content, points from the top of the text area
 */
public record PageBody(
    List<Ink> inks,
    Map<String, Double> anchors,
    Map<String, String> firstStrings,
    Map<String, String> lastStrings,
    RunningText text,
    double depth) {}
