package org.octavo.check.validator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Runs veraPDF for every standard that a file claims to follow. A row: the standard's short name,
 * the rule as {@code clause-test}, the path to the object in question, and what the rule says.
 */
public final class VeraPdfAdapter implements Function<Path, List<String[]>> {

  @Override
  public List<String[]> apply(Path pdf) {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser = Foundries.defaultInstance().createParser(pdf.toFile())) {
      List<PDFAFlavour> claimed = parser.getFlavours();
      List<String[]> rows = new ArrayList<>();
      try (PDFAValidator validator = Foundries.defaultInstance().createValidator(claimed)) {
        for (ValidationResult result : validator.validateAll(parser)) {
          addFailures(result, rows);
        }
      }
      return rows;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void addFailures(ValidationResult result, List<String[]> rows) {
    String standard = result.getPDFAFlavour().getId();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() == TestAssertion.Status.FAILED) {
        rows.add(
            new String[] {
              standard,
              assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber(),
              Objects.requireNonNullElse(assertion.getLocation().getContext(), ""),
              assertion.getMessage()
            });
      }
    }
  }
}
