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
 * What a report shows.
 *
 * @param name of the book or its project
 * @param findings sorted by place
 * @param suppressed codes that do not count, each with its reason
 * @param sources finds the source line of a place
 * @param pictures of the pages with findings, for some of them
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

  /** A report without pictures. */
  public ReportContent(
      String name,
      List<Diagnostic> findings,
      Map<String, String> suppressed,
      Function<Position, Optional<String>> sources) {
    this(name, findings, suppressed, sources, Map.of());
  }

  /** The same with pictures from the PDF of the findings that count. */
  public ReportContent shownIn(Path pdf, SourceMap origins) {
    List<Diagnostic> counting = findings.stream().filter(f -> reason(f).isEmpty()).toList();
    return new ReportContent(
        name, findings, suppressed, sources, PagePictures.of(pdf, origins, counting));
  }

  /** The number of findings of a severity that count. */
  long count(Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity && reason(f).isEmpty()).count();
  }

  /** Why a finding is suppressed; empty if it counts. */
  Optional<String> reason(Diagnostic finding) {
    return Optional.ofNullable(suppressed.get(finding.code()));
  }
}
