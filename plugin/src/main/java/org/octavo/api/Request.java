package org.octavo.api;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.octavo.source.Defaults;

/**
 * A book to build.
 *
 * @param bookDirectory the folder with its sources
 * @param display the name of that folder in diagnostics, with {@code /} between and not at the end
 * @param outputs the path of each wanted format; at least one
 * @param defaults metadata from the project, for keys that {@code book.yaml} does not set
 * @param options how to build it
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
      throw new IllegalArgumentException("a request needs at least one output");
    }
    outputs = Collections.unmodifiableMap(new EnumMap<>(outputs));
  }
}
