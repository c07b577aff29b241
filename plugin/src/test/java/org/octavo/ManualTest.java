package org.octavo;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.TypographicDefect;

/** The tables of the manual that are generated from the code. */
class ManualTest {

  private static final String INTRODUCTION =
      """
      # Diagnostics

      ```
      src/main/book/03-energy.md:12:4: error[missing-image]: "images/lever.png" does not exist
          Did you mean "images/levers.png"?
      ```

      A diagnostic points to the line in your Markdown, CSS or YAML. An *error* fails the build. A *warning* fails it if you set
      `<strict>true</strict>` or `<failOn>warning</failOn>`; a *note* never does. To exclude a warning from this decision, add its code and
      your reason to `<suppress>`.

      This page lists all codes. It is generated from `org.octavo.diagnostic.Code`.
      """;

  @Test
  void listsAllDiagnostics() {
    StringBuilder page = new StringBuilder(INTRODUCTION);
    for (Code.Section section : Code.Section.values()) {
      page.append("\n## ").append(section.title()).append("\n\n");
      if (!section.introduction().isEmpty()) {
        page.append(section.introduction()).append("\n\n");
      }
      page.append("| code | severity | meaning |\n|---|---|---|\n");
      for (Code code : Code.values()) {
        if (code.section() == section && !code.isFurtherForm()) {
          row(page, code.id(), code);
        }
      }
    }
    Golden.assertManualMatches("findings.md", page.toString());
  }

  private static void row(StringBuilder page, String id, Code code) {
    if (code == Code.TYPOGRAPHY) {
      typography(page, code);
    } else {
      row(page, id, code, code.meaning());
    }
  }

  private static void typography(StringBuilder page, Code code) {
    row(page, "typography-word-space", code, "wide word spaces: `maxWordSpace`");
    row(page, "typography-hyphens", code, "many hyphenated lines: `maxHyphensPercent`");
    for (TypographicDefect defect : TypographicDefect.values()) {
      String meaning = defect.description() + ": `" + defect.limit() + "`";
      row(page, "typography-" + defect.id(), code, meaning);
    }
  }

  private static void row(StringBuilder page, String id, Code code, String meaning) {
    String severity = code.severity().name().toLowerCase(Locale.ROOT);
    page.append("| `").append(id).append("` | ").append(severity);
    page.append(" | ").append(meaning).append(" |\n");
  }
}
