package org.octavo.maven;

import java.util.List;
import org.apache.maven.project.MavenProject;
import org.octavo.diagnostic.Diagnostic;

/**
 * Keeps the build's diagnostics with the Maven project, for the reports of a check in the same run.
 */
final class BuiltBook {

  private static final String KEY = BuiltBook.class.getName() + ".";

  private BuiltBook() {}

  static void keep(MavenProject project, String finalName, List<Diagnostic> findings) {
    project.setContextValue(KEY + finalName, findings);
  }

  /** Empty if the book was built by an earlier run. */
  static List<Diagnostic> findings(MavenProject project, String finalName) {
    return project.getContextValue(KEY + finalName) instanceof List<?> kept
        ? kept.stream().filter(Diagnostic.class::isInstance).map(Diagnostic.class::cast).toList()
        : List.of();
  }
}
