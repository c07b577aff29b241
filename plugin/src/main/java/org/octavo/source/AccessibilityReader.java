package org.octavo.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.octavo.diagnostic.Nearest;
import org.octavo.source.Accessibility.Certification;

/** Reads {@code accessibility:} of {@code book.yaml}. */
final class AccessibilityReader {

  private static final List<String> KEYS =
      List.of("certifiedBy", "conformsTo", "credential", "report", "exemption");

  /** EPUB Accessibility 1.1, section 3.2.3. */
  private static final List<String> CONFORMANCES =
      List.of("2.0", "2.1", "2.2").stream()
          .flatMap(
              version ->
                  List.of("AA", "A", "AAA").stream()
                      .map(l -> "EPUB Accessibility 1.1 - WCAG " + version + " Level " + l))
          .toList();

  private static final String USUAL = "EPUB Accessibility 1.1 - WCAG 2.2 Level AA";

  /** Of the W3C's note on EPUB Accessibility and the European Accessibility Act. */
  private static final List<String> EXEMPTIONS =
      List.of("eaa-microenterprise", "eaa-disproportionate-burden", "eaa-fundamental-alteration");

  private final Fields fields;

  private AccessibilityReader(Fields fields) {
    this.fields = fields;
  }

  /** Empty where the book says nothing of it. */
  static Optional<Accessibility> read(Fields book) {
    Optional<Yaml> value = book.value("accessibility");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (!(value.get() instanceof Yaml.Mapping mapping)) {
      book.wrongType(value.get(), "\"accessibility\"", "a group of keys");
      return Optional.empty();
    }
    Fields inner = book.inner(mapping);
    inner.allowOnly(KEYS);
    return Optional.of(new AccessibilityReader(inner).read());
  }

  private Accessibility read() {
    Optional<String> exemption = oneOf("exemption", EXEMPTIONS);
    Optional<String> conformance = oneOf("conformsTo", CONFORMANCES);
    Optional<String> by = fields.text("certifiedBy");
    if (by.isEmpty() && fields.has("conformsTo")) {
      fault(
          "conformsTo",
          "a claim of conformance needs somebody who stands for it",
          "Add certifiedBy: and who.");
    }
    return new Accessibility(
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
                fault(
                    key,
                    "\"" + text + "\" is not a value of " + key,
                    Nearest.hint(text, known, "Known values: " + String.join(", ", known) + ".")));
    return value.filter(known::contains);
  }

  private Optional<String> report() {
    Optional<String> report = fields.text("report");
    boolean address =
        report.filter(r -> r.startsWith("https://") || r.startsWith("http://")).isPresent();
    if (report.isPresent() && !address) {
      fault("report", "the report is not a web address", "Begin it with https://.");
      return Optional.empty();
    }
    return report;
  }

  private void fault(String key, String message, String hint) {
    fields.diagnostics().error("bad-accessibility", fields.place(key), message, hint);
  }
}
