package org.octavo.press;

import java.util.List;

/**
 * What a book's own pages make of a job; lengths in points.
 *
 * @param pages with the blank that makes them even
 * @param shift how far the text stands further from the spine
 * @param bleed beyond the trimmed edges
 * @param summary sentences for the log
 */
public record PressPlan(int pages, double shift, double bleed, List<String> summary) {

  public PressPlan {
    summary = List.copyOf(summary);
  }
}
