package org.octavo.api;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.octavo.diagnostic.Origins;

/**
 * Finished files to be judged.
 *
 * @param files what was built
 * @param displays how findings name these files when they cannot name a line of the book
 * @param validators the class paths of EPUBCheck, for the EPUB, and of veraPDF, for the PDF
 * @param origins which line of the book each place of the files comes from
 * @param typography how well the PDF is set, if its build told
 * @param options what is asked of them
 */
public record CheckRequest(
    Map<Format, Path> files,
    Map<Format, String> displays,
    Map<Format, List<Path>> validators,
    Origins origins,
    Optional<TypographyFigures> typography,
    CheckOptions options) {

  public CheckRequest {
    files = Collections.unmodifiableMap(new EnumMap<>(files));
    displays = Map.copyOf(displays);
    validators = Map.copyOf(validators);
    Objects.requireNonNull(options);
  }
}
