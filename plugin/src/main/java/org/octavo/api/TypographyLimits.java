package org.octavo.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Nearest;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.TypographicDefect;

/**
 * The limits of {@code <typography>}.
 *
 * @param values by name: {@code maxWordSpace} (em), {@code maxHyphensPercent}, and for each {@link
 *     TypographicDefect} how often it may occur in the book
 */
public record TypographyLimits(Map<String, Double> values) {

  /** No limits. */
  public static final TypographyLimits NONE = new TypographyLimits(Map.of());

  private static final String WORD_SPACE = "maxWordSpace";
  private static final String HYPHENS = "maxHyphensPercent";

  public TypographyLimits {
    values = Map.copyOf(values);
  }

  /**
   * Reads the limits of a POM.
   *
   * @throws IllegalArgumentException with a message for the user, if a limit does not exist or its
   *     value is not a number
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
                    + Nearest.hint(
                        name, names(), "Use one of: " + String.join(", ", names()) + "."));
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
      // reported below, like a number out of range
    }
    throw new IllegalArgumentException(
        "\"" + name + "\" is \"" + text + "\", not a number from 0.");
  }

  public static List<String> names() {
    return Stream.concat(
            Stream.of(WORD_SPACE, HYPHENS),
            Arrays.stream(TypographicDefect.values()).map(TypographicDefect::limit))
        .toList();
  }

  /**
   * The measurements that exceed their limits: a defect is reported at each of its places, a share
   * at the file.
   *
   * @param display names the PDF in the findings
   */
  public List<Diagnostic> findings(TypographyFigures figures, String display) {
    List<Diagnostic> findings = new ArrayList<>();
    Position pdf = Position.ofFile(display);
    Double wordSpace = values.get(WORD_SPACE);
    if (wordSpace != null && figures.wordSpace() > wordSpace) {
      findings.add(
          Code.TYPOGRAPHY_SHARE.named(
              "word-space",
              pdf,
              "the word space",
              String.format(Locale.ROOT, "%.3f em", figures.wordSpace()),
              WORD_SPACE,
              wordSpace));
    }
    Double hyphens = values.get(HYPHENS);
    if (hyphens != null && figures.hyphensPercent() > hyphens) {
      findings.add(
          Code.TYPOGRAPHY_SHARE.named(
              "hyphens",
              pdf,
              "the share of hyphenated lines",
              String.format(Locale.ROOT, "%.3f %%", figures.hyphensPercent()),
              HYPHENS,
              hyphens));
    }
    for (TypographicDefect kind : TypographicDefect.values()) {
      if (values.containsKey(kind.limit())) {
        defects(kind, figures, findings);
      }
    }
    return findings;
  }

  private void defects(
      TypographicDefect kind, TypographyFigures figures, List<Diagnostic> findings) {
    List<TypographyFigures.Defect> found =
        figures.defects().stream().filter(defect -> defect.kind().equals(kind.id())).toList();
    double most = values.get(kind.limit());
    if (found.size() <= most) {
      return;
    }
    for (TypographyFigures.Defect defect : found) {
      findings.add(
          Code.TYPOGRAPHY.named(
              defect.kind(),
              defect.position(),
              defect.folio(),
              defect.words(),
              found.size(),
              kind.limit(),
              String.format(Locale.ROOT, "%.0f", most)));
    }
  }
}
