package org.octavo.pdf;

import java.util.List;
import java.util.Optional;

/**
 * The edition for every reader.
 *
 * @param standard which it keeps
 * @param cover goes before the first page
 * @param sources that are attached, where the standard lets them
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
