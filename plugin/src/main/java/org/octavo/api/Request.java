package org.octavo.api;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.octavo.source.Defaults;

/**
 * A book to be made.
 *
 * @param bookDirectory where its sources are
 * @param display how diagnostics name that folder, with {@code /} and without one at the end
 * @param outputs where each wanted format goes; at least one
 * @param defaults what the project knows of the book
 * @param options how it is to be made
 */
public record Request(
    Path bookDirectory,
    String display,
    Map<Format, Path> outputs,
    Defaults defaults,
    Options options) {

  public Request {
    Objects.requireNonNull(bookDirectory);
    Objects.requireNonNull(display);
    Objects.requireNonNull(defaults);
    Objects.requireNonNull(options);
    if (outputs.isEmpty()) {
      throw new IllegalArgumentException("A book without an output");
    }
    outputs = Collections.unmodifiableMap(new EnumMap<>(outputs));
  }
}
