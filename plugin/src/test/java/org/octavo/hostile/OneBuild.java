package org.octavo.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Builds a hostile book in a JVM of its own, for where memory or the disk runs out, the tests' own
 * JVM needs some too.
 */
final class OneBuild {

  private OneBuild() {}

  /**
   * Builds the book of a project.
   *
   * @param limit a command of the shell that comes before
   * @return what a log would show, or what was not as promised
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
    String told = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return told.lines().toList();
  }

  /** In the other JVM. */
  public static void main(String[] project) throws IOException {
    new HostileBook(Path.of(project[0])).build().findings().forEach(System.out::println);
  }
}
