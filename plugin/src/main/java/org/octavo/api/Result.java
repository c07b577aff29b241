package org.octavo.api;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Severity;
import org.octavo.diagnostic.SourceMap;

/**
 * The result of a build.
 *
 * @param files the files written; empty if the verdict refuses the diagnostics
 * @param pages number of pages; 0 if only an EPUB was built
 * @param typography measurements of the PDF; empty without one
 * @param printing log lines with what the printer has to know; empty without a print edition
 * @param words number of words, notes included
 * @param diagnostics sorted by place
 * @param stages in the order they began
 * @param origins maps places in the files to places in the author's files
 */
public record Result(
    Map<Format, Path> files,
    int pages,
    Optional<Typography> typography,
    List<String> printing,
    int words,
    List<Diagnostic> diagnostics,
    List<Stage> stages,
    SourceMap origins) {

  public Result {
    files = files.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(files));
    printing = List.copyOf(printing);
    diagnostics = List.copyOf(diagnostics);
    stages = List.copyOf(stages);
  }

  /** Whether nothing was written. */
  public boolean isRefused() {
    return files.isEmpty();
  }

  /** The number of errors. */
  public long errors() {
    return diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).count();
  }
}
