package org.octavo.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.octavo.api.CheckRequest;
import org.octavo.api.Format;
import org.octavo.api.Typography;
import org.octavo.api.TypographyFigures;
import org.octavo.check.report.Reports;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Excerpts;
import org.octavo.diagnostic.SourceMap;

/**
 * The folder {@code target/octavo}: data that {@code build} leaves for {@code check}, and reports.
 *
 * @param outputDirectory the folder of the book
 * @param finalName the name of its files
 */
record WorkFolder(Path outputDirectory, String finalName) {

  Path folder() {
    return outputDirectory.resolve("octavo");
  }

  Path htmlReport() {
    return folder().resolve(Reports.HTML);
  }

  void keepOrigins(SourceMap origins) throws IOException {
    Files.createDirectories(folder());
    Files.write(originsFile(), origins.toLines(), StandardCharsets.UTF_8);
  }

  /** Writes the typographic measurements: reports for people and programs, figures for limits. */
  void keepTypography(Typography typography) throws IOException {
    Files.createDirectories(folder());
    Files.writeString(folder().resolve("typography.json"), typography.json());
    Files.writeString(folder().resolve("typography.html"), typography.html());
    Files.write(figuresFile(), typography.figures().toLines(), StandardCharsets.UTF_8);
  }

  /** Empty if this folder has no measurements of the book. */
  Optional<TypographyFigures> readTypography() throws IOException {
    return Files.isRegularFile(figuresFile())
        ? TypographyFigures.ofLines(Files.readAllLines(figuresFile(), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  /** No origins if this folder has none of the book. */
  SourceMap readOrigins() throws IOException {
    return Files.isRegularFile(originsFile())
        ? SourceMap.ofLines(Files.readAllLines(originsFile(), StandardCharsets.UTF_8))
        : new SourceMap();
  }

  void write(
      String name, List<Diagnostic> findings, Map<String, String> suppressed, ProjectPaths paths)
      throws IOException {
    Reports.write(folder(), name, findings, suppressed, new Excerpts(paths.basedir()));
  }

  /** Writes the same reports with pictures of the pages on which the findings are. */
  void write(
      String name,
      List<Diagnostic> findings,
      Map<String, String> suppressed,
      ProjectPaths paths,
      CheckRequest request)
      throws IOException {
    Reports.write(
        folder(),
        name,
        findings,
        suppressed,
        new Excerpts(paths.basedir()),
        Optional.ofNullable(request.files().get(Format.PDF))
            .map(pdf -> new Reports.Pages(pdf, request.origins())));
  }

  private Path figuresFile() {
    return folder().resolve(finalName + ".typography");
  }

  private Path originsFile() {
    return folder().resolve(finalName + ".origins");
  }
}
