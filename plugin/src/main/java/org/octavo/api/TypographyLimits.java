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
import org.octavo.layout.report.LayoutReport;

/**
 * How well a book has to be set to be published.
 *
 * @param values the limits by their names: {@code maxWordSpace}, {@code maxHyphensPercent}, and for
 *     each kind of fault how often it may be in the book
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
            Arrays.stream(LayoutReport.Kind.values()).map(TypographyLimits::limit))
        .toList();
  }

  /** A kind of fault in codes: {@code hyphen-on-recto}. */
  public static String name(LayoutReport.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String limit(LayoutReport.Kind kind) {
    return switch (kind) {
      case WIDOW -> "maxWidows";
      case ORPHAN -> "maxOrphans";
      case STRANDED_HEADING -> "maxStrandedHeadings";
      case HYPHEN_ON_RECTO -> "maxHyphensOnRecto";
      case HYPHEN_ON_VERSO -> "maxHyphensOnVerso";
      case UNEQUAL_SPREAD -> "maxUnequalSpreads";
      case SHORT_PAGE -> "maxShortPages";
      case SHORT_LAST_PAGE -> "maxShortLastPages";
      case OFF_GRID -> "maxPagesOffGrid";
      case NOTE_STUB -> "maxNoteStubs";
      case LADDER -> "maxLadders";
      case HYPHEN_BEFORE_LAST -> "maxHyphensBeforeLast";
      case LOOSE_LINE -> "maxLooseLines";
      case OVERFULL_LINE -> "maxOverfullLines";
      case RUNT -> "maxRunts";
      case SAME_WORD -> "maxSameWords";
      case RIVER -> "maxRivers";
    };
  }

  /**
   * What exceeds its limit: faults each at the author's line, shares at the file.
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
    for (LayoutReport.Kind kind : LayoutReport.Kind.values()) {
      if (values.containsKey(limit(kind))) {
        faults(kind, figures, findings);
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

  private void faults(
      LayoutReport.Kind kind, TypographyFigures figures, List<Diagnostic> findings) {
    List<TypographyFigures.Fault> found =
        figures.faults().stream().filter(fault -> fault.kind().equals(name(kind))).toList();
    double most = values.get(limit(kind));
    if (found.size() > most) {
      for (TypographyFigures.Fault fault : found) {
        findings.add(
            new Diagnostic(
                "typography-" + fault.kind(),
                Severity.ERROR,
                fault.position(),
                String.format(
                    Locale.ROOT,
                    "page %s: %s; the book has %d, and %s allows %.0f",
                    fault.folio(),
                    fault.words(),
                    found.size(),
                    limit(kind),
                    most),
                "A word more or less in the paragraph often helps."));
      }
    }
  }
}
