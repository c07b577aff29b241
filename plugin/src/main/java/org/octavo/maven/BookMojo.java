package org.octavo.maven;

import java.io.File;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.octavo.api.Verdict;

/** The parameters that {@code build} and {@code check} share. */
abstract class BookMojo extends AbstractMojo {

  /**
   * The lowest severity that fails the build: {@code error}, {@code warning} or {@code never}. An
   * error in the sources always fails it, because the book would be incomplete.
   */
  @Parameter(property = "octavo.failOn", defaultValue = "error", required = true)
  private String failOn;

  /**
   * Codes of diagnostics that do not count, each with the reason, which the reports show. Errors in
   * the sources cannot be suppressed.
   *
   * <pre>{@code
   * <suppress>
   *   <EPUB-ACC-011>Our SVG drawings have their titles in the captions</EPUB-ACC-011>
   * </suppress>
   * }</pre>
   */
  @Parameter private Map<String, String> suppress;

  /**
   * Treats warnings as errors and also reports unusual but valid constructs. If the build fails,
   * the files of the last successful build stay in place.
   */
  @Parameter(property = "octavo.strict", defaultValue = "false")
  private boolean strict;

  /** The folder for the PDF and the EPUB. */
  @Parameter(
      property = "octavo.outputDirectory",
      defaultValue = "${project.build.directory}",
      required = true)
  protected File outputDirectory;

  /** The name of the files without {@code .pdf} and {@code .epub}. */
  @Parameter(
      property = "octavo.finalName",
      defaultValue = "${project.build.finalName}",
      required = true)
  protected String finalName;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  protected MavenProject project;

  final Verdict verdict() throws MojoFailureException {
    Map<String, String> suppressed = suppress == null ? Map.of() : suppress;
    for (Map.Entry<String, String> entry : suppressed.entrySet()) {
      if (entry.getValue() == null || entry.getValue().isBlank()) {
        throw new MojoFailureException(
            "<suppress> names "
                + entry.getKey()
                + " without a reason. Write one between its tags.");
      }
    }
    return new Verdict(threshold(), strict, suppressed);
  }

  private Verdict.Threshold threshold() throws MojoFailureException {
    return switch (failOn.strip()) {
      case "error" -> Verdict.Threshold.ERROR;
      case "warning" -> Verdict.Threshold.WARNING;
      case "never" -> Verdict.Threshold.NEVER;
      default ->
          throw new MojoFailureException(
              "<failOn> is \"" + failOn + "\". Use error, warning or never.");
    };
  }

  final WorkFolder workFolder() {
    return new WorkFolder(outputDirectory.toPath(), finalName);
  }

  final ProjectPaths paths() {
    return new ProjectPaths(project.getBasedir().toPath());
  }
}
