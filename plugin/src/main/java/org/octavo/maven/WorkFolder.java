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
 * {@code target/octavo}: what goals tell each other and what they tell people beside the log.
 *
 * @param outputDirectory where the book is
 * @param finalName its name
 */
record WorkFolder(Path outputDirectory, String finalName) {

  Path folder() {
    return outputDirectory.resolve("octavo");
  }

  Path reportForPeople() {
    return folder().resolve(Reports.HTML);
  }

  void keepOrigins(SourceMap origins) throws IOException {
    Files.createDirectories(folder());
    Files.write(originsFile(), origins.toLines(), StandardCharsets.UTF_8);
  }

  /** How well the book is set: for whoever wants to know more than the log says, and for limits. */
  void keepTypography(Typography typography) throws IOException {
    Files.createDirectories(folder());
    Files.writeString(folder().resolve("typography.json"), typography.json());
    Files.writeString(folder().resolve("typography.html"), typography.html());
    Files.write(figuresFile(), typography.figures().toLines(), StandardCharsets.UTF_8);
  }

  /** Empty for a book that was built elsewhere. */
  Optional<TypographyFigures> readTypography() throws IOException {
    return Files.isRegularFile(figuresFile())
        ? TypographyFigures.ofLines(Files.readAllLines(figuresFile(), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  /** None for a book that was built elsewhere. */
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

  /** The same, with pictures of the pages where the findings are. */
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
        Optional.ofNullable(request.files().get(Format.PDF)),
        request.origins());
  }

  private Path figuresFile() {
    return folder().resolve(finalName + ".typography");
  }

  private Path originsFile() {
    return folder().resolve(finalName + ".origins");
  }
}
