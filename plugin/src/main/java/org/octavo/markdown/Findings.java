package org.octavo.markdown;

import java.util.HashMap;
import java.util.Map;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;

/**
 * The diagnostics of one file, bounded: a file of a million faults says so and not a million times.
 */
final class Findings {

  private static final int MOST_OF_A_KIND = 50;

  private final Diagnostics diagnostics;
  private final Map<String, Integer> counts = new HashMap<>();

  Findings(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void error(String code, Position position, String message, String hint) {
    if (isWanted(code, position)) {
      diagnostics.error(code, position, message, hint);
    }
  }

  void warning(String code, Position position, String message, String hint) {
    if (isWanted(code, position)) {
      diagnostics.warning(code, position, message, hint);
    }
  }

  private boolean isWanted(String code, Position position) {
    int count = counts.merge(code, 1, Integer::sum);
    if (count == MOST_OF_A_KIND + 1) {
      diagnostics.note(
          code, position, "there are more of these from here on; they are not listed", "");
    }
    return count <= MOST_OF_A_KIND;
  }
}
