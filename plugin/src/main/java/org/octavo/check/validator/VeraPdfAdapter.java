package org.octavo.check.validator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import javax.xml.bind.JAXBException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;

/**
 * Runs veraPDF for each standard that a file claims. A row: the standard's short name, the rule as
 * {@code clause-test}, the path to the object, the message.
 */
public final class VeraPdfAdapter implements Function<Path, List<String[]>> {

  private static final String PROFILES = "/org/verapdf/pdfa/validation/";

  /** The number of failures that are reported for one rule: veraPDF's default. */
  private static final int MOST = 100;

  @Override
  public List<String[]> apply(Path pdf) {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser = Foundries.defaultInstance().createParser(pdf.toFile())) {
      List<ValidationProfile> claimed = new ArrayList<>();
      for (PDFAFlavour flavour : parser.getFlavours()) {
        claimed.add(profile(flavour));
      }
      List<String[]> rows = new ArrayList<>();
      try (PDFAValidator validator =
          ValidatorFactory.createValidatorByProfiles(claimed, MOST, false, false, false)) {
        for (ValidationResult result : validator.validateAll(parser)) {
          addFailures(result, rows);
        }
      }
      return rows;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The rules of one standard, read directly: veraPDF's own look-up by name first reads the rules
   * of all standards, which are some megabytes.
   */
  private static ValidationProfile profile(PDFAFlavour flavour) throws IOException, JAXBException {
    String id = flavour.getId().toUpperCase(Locale.ROOT);
    String name = id.startsWith("UA") ? "PDFUA-" + id.substring(2) : "PDFA-" + id;
    try (InputStream in = Profiles.class.getResourceAsStream(PROFILES + name + ".xml")) {
      return in == null
          ? Profiles.getVeraProfileDirectory().getValidationProfileByFlavour(flavour)
          : Profiles.profileFromXml(in);
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
