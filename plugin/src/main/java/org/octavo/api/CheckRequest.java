package org.octavo.api;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.octavo.diagnostic.SourceMap;
import org.octavo.optional.OptionalParts;

/**
 * Finished files to check.
 *
 * @param files the files that the build has written
 * @param displays the names of these files in findings that have no place in the book
 * @param parts provides the validators
 * @param origins maps places in the files to places in the author's files
 * @param typography the typographic measurements, if the build kept them
 * @param options what to check
 */
public record CheckRequest(
    Map<Format, Path> files,
    Map<Format, String> displays,
    OptionalParts parts,
    SourceMap origins,
    Optional<TypographyFigures> typography,
    CheckOptions options) {

  public CheckRequest {
    files = Collections.unmodifiableMap(new EnumMap<>(files));
    displays = Map.copyOf(displays);
    Objects.requireNonNull(parts);
    Objects.requireNonNull(options);
  }
}
