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
 * What became of a request.
 *
 * @param files the files now in place; none if the verdict on the diagnostics is against it
 * @param pages as they are set; 0 where only an EPUB is made
 * @param typography how well the PDF is set; empty without one
 * @param printing what the printer must know, sentence by sentence; empty without a print edition
 * @param words the author's, notes included
 * @param diagnostics sorted by place
 * @param stages in the order they began
 * @param origins which line each place of the files comes from
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

  /** How many things stood in the book's way. */
  public long errors() {
    return diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).count();
  }
}
