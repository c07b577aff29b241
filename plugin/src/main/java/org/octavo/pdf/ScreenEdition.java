package org.octavo.pdf;

import java.util.List;
import java.util.Optional;

/**
 * The settings of a screen edition.
 *
 * @param standard that the file conforms to
 * @param cover in front of the first page
 * @param sources to attach; empty if the standard does not allow it
 */
public record ScreenEdition(
    PdfStandard standard, Optional<FrontCover> cover, List<Attachment> sources) {

  public ScreenEdition {
    sources = List.copyOf(sources);
  }

  ScreenEdition withoutCover() {
    return new ScreenEdition(standard, Optional.empty(), sources);
  }
}
