package org.octavo.maven;

import java.io.File;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.octavo.api.Verdict;

/** What the goals that make and check a book have in common. */
abstract class BookMojo extends AbstractMojo {

  /**
   * Which findings fail the build: {@code error}, {@code warning} (which errors do as well) or
   * {@code never}. An error in the sources always does: there is no whole book to write.
   */
  @Parameter(property = "octavo.failOn", defaultValue = "error", required = true)
  private String failOn;

  /**
   * Findings that do not count, by their codes, each with the reason, which the reports tell; an
   * error in the sources cannot be among them:
   *
   * <pre>{@code
   * <suppress>
   *   <EPUB-ACC-011>Our SVG drawings have their titles in the captions</EPUB-ACC-011>
   * </suppress>
   * }</pre>
   */
  @Parameter private Map<String, String> suppress;

  /**
   * Warnings fail the build, which leaves the files of the last good one where they are, and what
   * is allowed but unusual is told as well.
   */
  @Parameter(property = "octavo.strict", defaultValue = "false")
  private boolean strict;

  /** Where the files go. */
  @Parameter(
      property = "octavo.outputDirectory",
      defaultValue = "${project.build.directory}",
      required = true)
  protected File outputDirectory;

  /** The files' name, before {@code .pdf} and {@code .epub}. */
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
                + " without a reason: write one between its tags.");
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
              "<failOn> is \"" + failOn + "\": error, warning and never are known.");
    };
  }

  final WorkFolder workFolder() {
    return new WorkFolder(outputDirectory.toPath(), finalName);
  }

  final ProjectPaths paths() {
    return new ProjectPaths(project.getBasedir().toPath());
  }
}
