package org.octavo.press;

import java.util.List;

/**
 * The settings for a job that depend on the book's own pages; lengths in points.
 *
 * @param pages including the blank page that makes their number even
 * @param shift how much further from the spine the content is than in the screen edition
 * @param bleed how far artwork extends past the trim
 * @param summary lines for the log
 */
public record PressPlan(int pages, double shift, double bleed, List<String> summary) {

  public PressPlan {
    summary = List.copyOf(summary);
  }
}
