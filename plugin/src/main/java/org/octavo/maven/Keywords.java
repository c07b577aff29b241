package org.octavo.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;

/** Parameters whose values are keywords. */
final class Keywords {

  private Keywords() {}

  /**
   * Reads a list of keywords.
   *
   * @param parameter its name in a POM
   * @throws MojoFailureException if the list is empty or a value is not a keyword
   */
  static List<String> read(String parameter, List<String> values, List<String> known)
      throws MojoFailureException {
    List<String> read = new ArrayList<>();
    for (String value : values) {
      String keyword = value == null ? "" : value.strip();
      if (!known.contains(keyword)) {
        throw unknown(parameter, keyword, known);
      }
      read.add(keyword);
    }
    if (read.isEmpty()) {
      throw new MojoFailureException("<" + parameter + "> is empty. " + use(known));
    }
    return read;
  }

  /** The failure for a value that is not a keyword. */
  static MojoFailureException unknown(String parameter, String value, List<String> known) {
    return new MojoFailureException(
        "<" + parameter + "> has the unknown value \"" + value.strip() + "\". " + use(known));
  }

  private static String use(List<String> known) {
    return "Use one of: " + String.join(", ", known) + ".";
  }
}
