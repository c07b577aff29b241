package org.octavo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the codes of findings where they are told: they are written out there, so that they can.
 */
final class CodesInSources {

  private static final String NAME = "\"([a-z][a-z0-9]*(?:-[A-Za-z0-9]+)+|list|listitem)\"";

  /** A code is the first text that is handed on; one of two stands behind a question mark. */
  private static final Pattern TOLD =
      Pattern.compile(
          "(?:\\b(?:error|warning|note|broken|findings\\.add|required|dangling|Diagnostic)|\\sadd)\\(\\s*(?:[^\";{}]*?)"
              + NAME
              + "(?:\\s*:\\s*"
              + NAME
              + ")?");

  private CodesInSources() {}

  static Set<String> read(Path sources) throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        boolean ofAce = file.getParent().endsWith("accessibility");
        Matcher told = TOLD.matcher(Files.readString(file));
        while (told.find()) {
          for (int group = 1; group <= 2; group++) {
            if (told.group(group) != null) {
              codes.add(ofAce ? "a11y-" + told.group(group) : told.group(group));
            }
          }
        }
      }
    }
    return codes;
  }
}
