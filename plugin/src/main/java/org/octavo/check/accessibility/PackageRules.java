package org.octavo.check.accessibility;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.octavo.diagnostic.Code;

/** Rules for the package document (EPUB Accessibility 1.1, sections 2 and 3). */
final class PackageRules {

  private static final String CONFORMANCE =
      "EPUB Accessibility 1\\.1 - WCAG 2\\.[012] Level A{1,3}";

  private final Container container;
  private final RuleFindings findings;

  PackageRules(Container container, RuleFindings findings) {
    this.container = container;
    this.findings = findings;
  }

  void apply() {
    required(Code.A11Y_METADATA_ACCESSMODE, "schema:accessMode");
    required(Code.A11Y_METADATA_ACCESSIBILITYFEATURE, "schema:accessibilityFeature");
    required(Code.A11Y_METADATA_ACCESSIBILITYHAZARD, "schema:accessibilityHazard");
    required(Code.A11Y_METADATA_ACCESSMODESUFFICIENT, "schema:accessModeSufficient");
    required(Code.A11Y_METADATA_ACCESSIBILITYSUMMARY, "schema:accessibilitySummary");
    language();
    title();
    features();
    hazards();
    conformance();
  }

  private List<String> values(String property) {
    return container.packageDocument().all("meta", "opf:meta").stream()
        .filter(meta -> meta.value("property").equals(property))
        .map(meta -> meta.text().strip())
        .toList();
  }

  private void required(Code rule, String property) {
    if (values(property).stream().allMatch(String::isEmpty)) {
      report(rule);
    }
  }

  private void language() {
    if (container.packageDocument().value("xml:lang").isBlank()) {
      report(Code.A11Y_EPUB_LANG);
    }
  }

  private void title() {
    if (container.packageDocument().all("dc:title").stream().allMatch(t -> t.text().isBlank())) {
      report(Code.A11Y_EPUB_TITLE);
    }
  }

  private void features() {
    Set<String> features = new TreeSet<>(values("schema:accessibilityFeature"));
    if (features.size() > 1 && (features.contains("none") || features.contains("unknown"))) {
      report(Code.A11Y_METADATA_ACCESSIBILITYFEATURE_INVALID, String.join(", ", features));
    }
    boolean pages = features.contains("pageNavigation") || features.contains("printPageNumbers");
    if (pages && pageList().isEmpty()) {
      report(Code.A11Y_PAGE_NUMBERS_NO_PAGE_LIST);
    }
    boolean source =
        !values("pageBreakSource").isEmpty()
            || !container.packageDocument().all("dc:source").isEmpty();
    if (pageList().isPresent() && !source) {
      report(Code.A11Y_EPUB_PAGESOURCE);
    }
  }

  private Optional<Tag> pageList() {
    return container.nav().stream()
        .flatMap(nav -> container.documents().get(nav).all("nav").stream())
        .filter(nav -> nav.hasType("page-list"))
        .findFirst();
  }

  /** Each hazard is present, absent or unknown, and only one of these. */
  private void hazards() {
    List<String> hazards = values("schema:accessibilityHazard");
    for (String kind : List.of("flashing", "motionSimulation", "sound")) {
      List<String> stated =
          hazards.stream()
              .filter(h -> h.equalsIgnoreCase(kind + "Hazard") || isNegated(h, kind))
              .collect(Collectors.toList());
      if (!stated.isEmpty() && hazards.contains("none")) {
        stated.add("none");
      }
      if (stated.size() > 1) {
        report(Code.A11Y_METADATA_ACCESSIBILITYHAZARD_INVALID, String.join(", ", stated));
      }
    }
  }

  private static boolean isNegated(String hazard, String kind) {
    return hazard.equalsIgnoreCase("no" + kind + "Hazard")
        || hazard.equalsIgnoreCase("unknown" + kind + "Hazard");
  }

  private void conformance() {
    for (String claim : values("dcterms:conformsTo")) {
      if (!claim.equals("none") && !claim.matches(CONFORMANCE)) {
        report(Code.A11Y_METADATA_CONFORMSTO_INVALID, claim);
      } else if (!claim.equals("none") && values("a11y:certifiedBy").isEmpty()) {
        report(Code.A11Y_METADATA_CERTIFIEDBY_MISSING);
      }
    }
  }

  private void report(Code rule, Object... arguments) {
    findings.report(rule, container.packagePath(), container.packageDocument(), arguments);
  }
}
