package org.octavo.maven;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.maven.plugin.MojoFailureException;
import org.octavo.api.Printing;
import org.octavo.press.Paper;
import org.octavo.press.PressJob;
import org.octavo.press.Printer;

/** Reads the parameters of the print edition. */
final class PrintParameters {

  private static final Map<String, Double> POINTS =
      Map.of("pt", 1.0, "in", 72.0, "mm", 72 / 25.4, "cm", 72 / 2.54);

  /** Two inches, in points; a larger value is a mistake. */
  private static final double MAX_BLEED = 144;

  private PrintParameters() {}

  /**
   * Reads the parameters.
   *
   * @param bleed a length, {@code 0} or {@code auto}
   * @param profile null if the POM sets none
   * @throws MojoFailureException if a value is not valid
   */
  static Printing read(String printer, String paper, String bleed, boolean cropMarks, File profile)
      throws MojoFailureException {
    PressJob job =
        new PressJob(
            known(Printer.ofKeyword(printer.strip()), "printer", printer, Printer.keywords()),
            known(Paper.ofKeyword(paper.strip()), "paper", paper, Paper.keywords()),
            bleed(bleed),
            cropMarks);
    return new Printing(job, Optional.ofNullable(profile).map(File::toPath));
  }

  private static <T> T known(Optional<T> value, String parameter, String text, List<String> known)
      throws MojoFailureException {
    return value.orElseThrow(() -> Keywords.unknown(parameter, text, known));
  }

  private static OptionalDouble bleed(String value) throws MojoFailureException {
    String text = value == null ? "auto" : value.strip();
    if (text.equals("auto")) {
      return OptionalDouble.empty();
    }
    double points = text.equals("0") ? 0 : points(text);
    if (points >= 0 && points <= MAX_BLEED) {
      return OptionalDouble.of(points);
    }
    throw new MojoFailureException(
        "<bleed> is \"" + text + "\". Write a length such as 0.125in or 3mm, 0 or auto.");
  }

  /** The length in points; negative if the text is not a length. */
  private static double points(String text) {
    int unit = text.length() - 2;
    if (unit > 0 && POINTS.containsKey(text.substring(unit))) {
      try {
        return Double.parseDouble(text.substring(0, unit)) * POINTS.get(text.substring(unit));
      } catch (NumberFormatException e) {
        return -1;
      }
    }
    return -1;
  }
}
