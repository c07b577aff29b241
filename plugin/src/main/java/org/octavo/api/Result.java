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
 * @param extent the size of the book
 * @param typography measurements of the PDF; empty without one
 * @param printing log lines with what the printer has to know; empty without a print edition
 * @param diagnostics sorted by place
 * @param trace how the build went
 */
public record Result(
    Map<Format, Path> files,
    Extent extent,
    Optional<Typography> typography,
    List<String> printing,
    List<Diagnostic> diagnostics,
    Trace trace) {

  /**
   * The size of a book.
   *
   * @param pages number of pages; 0 if only an EPUB was built
   * @param words number of words, notes included
   */
  public record Extent(int pages, int words) {}

  /**
   * How a build went.
   *
   * @param stages in the order they began
   * @param origins maps places in the files to places in the author's files
   */
  public record Trace(List<Stage> stages, SourceMap origins) {

    public Trace {
      stages = List.copyOf(stages);
    }
  }

  public Result {
    files = files.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(files));
    printing = List.copyOf(printing);
    diagnostics = List.copyOf(diagnostics);
  }

  public int pages() {
    return extent.pages();
  }

  public int words() {
    return extent.words();
  }

  public List<Stage> stages() {
    return trace.stages();
  }

  public SourceMap origins() {
    return trace.origins();
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
