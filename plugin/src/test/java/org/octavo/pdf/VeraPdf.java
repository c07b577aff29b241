package org.octavo.pdf;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Validates a file with veraPDF. */
public final class VeraPdf {

  private VeraPdf() {}

  /**
   * @param flavour {@code 2a}, {@code 3a}, {@code 4f}, {@code ua1}, {@code ua2}
   * @return the broken rules with their messages
   */
  public static Set<String> failures(byte[] pdf, String flavour) throws Exception {
    Locale here = Locale.getDefault();
    // In a Turkish locale, veraPDF does not recognise the value type "Integer".
    Locale.setDefault(Locale.ROOT);
    try {
      return failures(pdf, PDFAFlavour.byFlavourId(flavour));
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
