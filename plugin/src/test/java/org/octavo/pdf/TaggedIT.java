package org.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** PDF/A-2a and PDF/UA-1, as veraPDF sees them. */
class TaggedIT {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"2a", "ua1"})
  void theValidatorFindsNothing(String flavour) throws Exception {
    byte[] pdf = TortureBook.sheets(folder).bytes();
    Locale here = Locale.getDefault();
    // Under a Turkish locale veraPDF does not know the value type "Integer".
    Locale.setDefault(Locale.ROOT);
    try {
      assertThat(failures(pdf, PDFAFlavour.byFlavourId(flavour))).isEmpty();
    } finally {
      Locale.setDefault(here);
    }
  }

  private static Set<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      Set<String> failures = new TreeSet<>();
      for (TestAssertion assertion : validator.validate(parser).getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          failures.add(assertion.getRuleId() + " " + assertion.getMessage());
        }
      }
      return failures;
    }
  }
}
