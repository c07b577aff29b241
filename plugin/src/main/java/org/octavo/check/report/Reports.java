package org.octavo.check.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Excerpts;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.SourceMap;

/** Writes the findings as {@code report.html}, {@code report.json} and {@code report.sarif}. */
public final class Reports {

  public static final String HTML = "report.html";

  private Reports() {}

  /**
   * @param folder created if it does not exist
   * @param name of the book
   * @param suppressed codes that do not count, each with its reason
   * @throws IOException if a report cannot be written
   */
  public static void write(
      Path folder,
      String name,
      List<Diagnostic> diagnostics,
      Map<String, String> suppressed,
      Excerpts excerpts)
      throws IOException {
    write(folder, name, diagnostics, suppressed, excerpts, Optional.empty());
  }

  /**
   * The same, with pictures of the pages where the findings are.
   *
   * @param pages where the pictures come from; empty for a report without pictures
   */
  public static void write(
      Path folder,
      String name,
      List<Diagnostic> diagnostics,
      Map<String, String> suppressed,
      Excerpts excerpts,
      Optional<Pages> pages)
      throws IOException {
    ReportContent content =
        new ReportContent(name, diagnostics, suppressed, position -> line(excerpts, position));
    write(
        folder,
        pages.isPresent() ? content.shownIn(pages.get().pdf(), pages.get().origins()) : content);
  }

  /**
   * The pages of a finished PDF.
   *
   * @param origins maps places on the pages to places in the author's files
   */
  public record Pages(Path pdf, SourceMap origins) {}

  private static void write(Path folder, ReportContent findings) throws IOException {
    Files.createDirectories(folder);
    write(folder.resolve(HTML), HtmlReport.of(findings));
    write(folder.resolve("report.json"), JsonReport.of(findings));
    write(folder.resolve("report.sarif"), SarifReport.of(findings));
  }

  private static Optional<String> line(Excerpts excerpts, Position position) {
    return excerpts.of(position).map(Excerpts.Excerpt::text);
  }

  private static void write(Path file, String text) throws IOException {
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
