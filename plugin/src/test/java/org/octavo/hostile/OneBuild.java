package org.octavo.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Builds a hostile book in a separate JVM, so the tests continue when memory or disk space runs
 * out.
 */
final class OneBuild {

  private OneBuild() {}

  /**
   * Builds the book of a project.
   *
   * @param limit a shell command that runs first
   * @return the lines of output: errors and warnings, or a failed check
   */
  static List<String> of(Path project, String limit) throws IOException {
    Process build =
        new ProcessBuilder(
                "sh",
                "-c",
                limit + "; exec \"$@\"",
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                OneBuild.class.getName(),
                project.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return output.lines().toList();
  }

  /** Runs in the separate JVM. */
  public static void main(String[] project) throws IOException {
    new HostileBook(Path.of(project[0])).build().diagnostics().forEach(System.out::println);
  }
}
