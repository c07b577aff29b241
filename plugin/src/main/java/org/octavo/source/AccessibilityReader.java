package org.octavo.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.octavo.diagnostic.Code;
import org.octavo.source.AccessibilityStatement.Certification;

/** Reads the value of the key {@code accessibility}. */
final class AccessibilityReader {

  private static final List<String> KEYS =
      List.of("certifiedBy", "conformsTo", "credential", "report", "exemption");

  private static final String CONFORMANCE = "EPUB Accessibility 1.1 - WCAG ";
  private static final String USUAL = CONFORMANCE + "2.2 Level AA";

  /** EPUB Accessibility 1.1, section 3.2.3. */
  static final List<String> CONFORMANCES =
      List.of(
          CONFORMANCE + "2.0 Level AA",
          CONFORMANCE + "2.0 Level A",
          CONFORMANCE + "2.0 Level AAA",
          CONFORMANCE + "2.1 Level AA",
          CONFORMANCE + "2.1 Level A",
          CONFORMANCE + "2.1 Level AAA",
          USUAL,
          CONFORMANCE + "2.2 Level A",
          CONFORMANCE + "2.2 Level AAA");

  /** W3C Note, EPUB Accessibility: EU Accessibility Act Mapping. */
  static final List<String> EXEMPTIONS =
      List.of("eaa-microenterprise", "eaa-disproportionate-burden", "eaa-fundamental-alteration");

  /** The values of the key, for the manual. */
  static final String VALUES =
      "a group of `certifiedBy` (who evaluated the book), `conformsTo` (`"
          + CONFORMANCE
          + "VERSION Level LEVEL` with version `2.0`, `2.1`, `2.2` and level `AA`, `A`, `AAA`; by"
          + " default `"
          + USUAL
          + "`), `credential` (the qualification of the certifier), `report` (the web address of"
          + " the evaluation) and `exemption` (`eaa-microenterprise`,"
          + " `eaa-disproportionate-burden`, `eaa-fundamental-alteration`)";

  /** An example, for the manual. */
  static final String EXAMPLE =
      "accessibility:\n"
          + "  certifiedBy: Proof Ltd\n"
          + "  conformsTo: EPUB Accessibility 1.1 - WCAG 2.2 Level AA\n"
          + "  credential: Benetech Certified\n"
          + "  report: https://example.org/report";

  private final Fields fields;

  private AccessibilityReader(Fields fields) {
    this.fields = fields;
  }

  static Optional<AccessibilityStatement> read(Fields book, String key) {
    Optional<Yaml> value = book.value(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (!(value.get() instanceof Yaml.Mapping mapping)) {
      book.wrongType(value.get(), "\"" + key + "\"", "a group of keys");
      return Optional.empty();
    }
    Fields inner = book.inner(mapping);
    inner.allowOnly(KEYS);
    return Optional.of(new AccessibilityReader(inner).read());
  }

  private AccessibilityStatement read() {
    Optional<String> exemption = oneOf("exemption", EXEMPTIONS);
    Optional<String> conformance = oneOf("conformsTo", CONFORMANCES);
    Optional<String> by = fields.text("certifiedBy");
    if (by.isEmpty() && fields.has("conformsTo")) {
      fields
          .diagnostics()
          .report(Code.MISSING_KEY, fields.place("conformsTo"), "conformance claim", "certifiedBy");
    }
    return new AccessibilityStatement(
        by.map(
            certifier ->
                new Certification(
                    conformance.orElse(USUAL), certifier, fields.text("credential"), report())),
        exemption);
  }

  private Optional<String> oneOf(String key, List<String> known) {
    Optional<String> value = fields.text(key);
    value
        .filter(Predicate.not(known::contains))
        .ifPresent(
            text ->
                fields
                    .diagnostics()
                    .reportUnknown(Code.BAD_ACCESSIBILITY, fields.place(key), text, known, key));
    return value.filter(known::contains);
  }

  private Optional<String> report() {
    Optional<String> report = fields.text("report");
    boolean address =
        report.filter(r -> r.startsWith("https://") || r.startsWith("http://")).isPresent();
    if (report.isPresent() && !address) {
      fields
          .diagnostics()
          .report(Code.BAD_ACCESSIBILITY_REPORT, fields.place("report"), report.get());
      return Optional.empty();
    }
    return report;
  }
}
