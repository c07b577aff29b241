package org.octavo.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Nearest;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.Severity;
import org.octavo.diagnostic.TypographicDefect;

/**
 * How well a book has to be set to be published.
 *
 * @param values the limits by their names: {@code maxWordSpace}, {@code maxHyphensPercent}, and for
 *     each kind of defect how often it may be in the book
 */
public record TypographyLimits(Map<String, Double> values) {

  /** For whom anything will do. */
  public static final TypographyLimits NONE = new TypographyLimits(Map.of());

  private static final String WORD_SPACE = "maxWordSpace";
  private static final String HYPHENS = "maxHyphensPercent";

  public TypographyLimits {
    values = Map.copyOf(values);
  }

  /**
   * @param texts as they stand in a POM
   * @throws IllegalArgumentException with a sentence for the user, if there is no such limit or it
   *     is no number
   */
  public static TypographyLimits of(Map<String, String> texts) {
    Map<String, Double> values = new TreeMap<>();
    texts.forEach(
        (name, text) -> {
          if (!names().contains(name)) {
            throw new IllegalArgumentException(
                "there is no limit \""
                    + name
                    + "\". "
                    + Nearest.hint(name, names(), "Known are " + String.join(", ", names()) + "."));
          }
          values.put(name, number(name, text));
        });
    return new TypographyLimits(values);
  }

  private static double number(String name, String text) {
    try {
      double number = Double.parseDouble(text == null ? "" : text.strip());
      if (number >= 0 && number < Double.POSITIVE_INFINITY) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, like a number that makes no sense
    }
    throw new IllegalArgumentException(
        "\"" + name + "\" is \"" + text + "\", which is no number from 0.");
  }

  public static List<String> names() {
    return Stream.concat(
            Stream.of(WORD_SPACE, HYPHENS),
            Arrays.stream(TypographicDefect.values()).map(TypographicDefect::limit))
        .toList();
  }

  /**
   * What exceeds its limit: defects each at the author's line, shares at the file.
   *
   * @param display how findings name the PDF
   */
  public List<Diagnostic> findings(TypographyFigures figures, String display) {
    List<Diagnostic> findings = new ArrayList<>();
    share(
        WORD_SPACE, "word-space", "the word space", " em", figures.wordSpace(), display, findings);
    share(
        HYPHENS,
        "hyphens",
        "the share of hyphenated lines",
        " %",
        figures.hyphensPercent(),
        display,
        findings);
    for (TypographicDefect kind : TypographicDefect.values()) {
      if (values.containsKey(kind.limit())) {
        defects(kind, figures, findings);
      }
    }
    return findings;
  }

  private void share(
      String limit,
      String code,
      String what,
      String unit,
      double value,
      String display,
      List<Diagnostic> findings) {
    Double most = values.get(limit);
    if (most != null && value > most) {
      findings.add(
          new Diagnostic(
              "typography-" + code,
              Severity.ERROR,
              Position.ofFile(display),
              String.format(
                  Locale.ROOT, "%s is %.3f%s, and %s allows %s", what, value, unit, limit, most),
              "target/octavo/typography.html has the figures of each chapter."));
    }
  }

  private void defects(
      TypographicDefect kind, TypographyFigures figures, List<Diagnostic> findings) {
    List<TypographyFigures.Defect> found =
        figures.defects().stream().filter(defect -> defect.kind().equals(kind.id())).toList();
    double most = values.get(kind.limit());
    if (found.size() > most) {
      for (TypographyFigures.Defect defect : found) {
        findings.add(
            new Diagnostic(
                "typography-" + defect.kind(),
                Severity.ERROR,
                defect.position(),
                String.format(
                    Locale.ROOT,
                    "page %s: %s; the book has %d, and %s allows %.0f",
                    defect.folio(),
                    defect.words(),
                    found.size(),
                    kind.limit(),
                    most),
                "A word more or less in the paragraph often helps."));
      }
    }
  }
}
