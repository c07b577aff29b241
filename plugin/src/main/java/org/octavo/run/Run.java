package org.octavo.run;

import java.util.Objects;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.SourceMap;
import org.octavo.diagnostic.Stopwatch;
import org.octavo.font.FontLibrary;
import org.octavo.text.HyphenationLibrary;

/**
 * What the steps of one build share.
 *
 * @param diagnostics collects the problems found
 * @param origins maps places in the outputs to places in the author's files
 * @param stopwatch measures the stages
 * @param workers the only source of threads
 * @param fonts the bundled faces and those of the theme
 * @param hyphenation the patterns, each language loaded once
 */
public record Run(
    Diagnostics diagnostics,
    SourceMap origins,
    Stopwatch stopwatch,
    Workers workers,
    FontLibrary fonts,
    HyphenationLibrary hyphenation) {

  public Run {
    Objects.requireNonNull(diagnostics);
    Objects.requireNonNull(origins);
    Objects.requireNonNull(stopwatch);
    Objects.requireNonNull(workers);
    Objects.requireNonNull(fonts);
    Objects.requireNonNull(hyphenation);
  }

  /** The same run with another collector, for work whose diagnostics are already known. */
  public Run withDiagnostics(Diagnostics other) {
    return new Run(other, origins, stopwatch, workers, fonts, hyphenation);
  }
}
