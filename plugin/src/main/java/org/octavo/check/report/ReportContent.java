package org.octavo.check.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.Severity;
import org.octavo.diagnostic.SourceMap;

/**
 * All there is to tell of a book.
 *
 * @param name the book's, or its project's
 * @param findings sorted by place
 * @param suppressed codes that are told and do not count, each with the reason
 * @param sources the line of a place, as the author wrote it
 * @param pictures of the pages where some of them are
 */
public record ReportContent(
    String name,
    List<Diagnostic> findings,
    Map<String, String> suppressed,
    Function<Position, Optional<String>> sources,
    Map<Diagnostic, Picture> pictures) {

  public ReportContent {
    findings = List.copyOf(findings);
    suppressed = Map.copyOf(suppressed);
    pictures = Map.copyOf(pictures);
  }

  /** Without pictures. */
  public ReportContent(
      String name,
      List<Diagnostic> findings,
      Map<String, String> suppressed,
      Function<Position, Optional<String>> sources) {
    this(name, findings, suppressed, sources, Map.of());
  }

  /** With pictures out of the finished PDF, of what counts. */
  public ReportContent shownIn(Path pdf, SourceMap origins) {
    List<Diagnostic> counting = findings.stream().filter(f -> reason(f).isEmpty()).toList();
    return new ReportContent(
        name, findings, suppressed, sources, PagePictures.of(pdf, origins, counting));
  }

  /** Those of a severity that count. */
  long count(Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity && reason(f).isEmpty()).count();
  }

  Optional<String> reason(Diagnostic finding) {
    return Optional.ofNullable(suppressed.get(finding.code()));
  }
}
