package org.octavo.check.accessibility;

import static org.octavo.check.accessibility.Findings.Impact.MODERATE;
import static org.octavo.check.accessibility.Findings.Impact.SERIOUS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.octavo.check.accessibility.Findings.Impact;

/** What the package document has to say (EPUB Accessibility 1.1 sections 2 and 3). */
final class PackageRules {

  private static final String CONFORMANCE =
      "EPUB Accessibility 1\\.1 - WCAG 2\\.[012] Level A{1,3}";
  private static final String HINT =
      "It is made from what the book contains: this is a fault of Octavo's.";

  private final Container container;
  private final Findings findings;

  PackageRules(Container container, Findings findings) {
    this.container = container;
    this.findings = findings;
  }

  void apply() {
    required("metadata-accessmode", "schema:accessMode", SERIOUS);
    required("metadata-accessibilityfeature", "schema:accessibilityFeature", SERIOUS);
    required("metadata-accessibilityhazard", "schema:accessibilityHazard", SERIOUS);
    required("metadata-accessmodesufficient", "schema:accessModeSufficient", MODERATE);
    required("metadata-accessibilitysummary", "schema:accessibilitySummary", MODERATE);
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

  private void required(String rule, String property, Impact impact) {
    if (values(property).stream().allMatch(String::isEmpty)) {
      add(rule, impact, "the EPUB does not say " + property, HINT);
    }
  }

  private void language() {
    if (container.packageDocument().value("xml:lang").isBlank()) {
      add("epub-lang", SERIOUS, "the package names no language", "Write language: into book.yaml.");
    }
  }

  private void title() {
    if (container.packageDocument().all("dc:title").stream().allMatch(t -> t.text().isBlank())) {
      add("epub-title", SERIOUS, "the book has no title", "Write title: into book.yaml.");
    }
  }

  private void features() {
    Set<String> features = new TreeSet<>(values("schema:accessibilityFeature"));
    if (features.size() > 1 && (features.contains("none") || features.contains("unknown"))) {
      add(
          "metadata-accessibilityfeature-invalid",
          MODERATE,
          "accessibility features and none of them at once: " + String.join(", ", features),
          HINT);
    }
    boolean pages = features.contains("pageNavigation") || features.contains("printPageNumbers");
    if (pages && pageList().isEmpty()) {
      add(
          "metadata-accessibilityFeature-printPageNumbers-nopagelist",
          MODERATE,
          "the EPUB promises page navigation and has no list of pages",
          HINT);
    }
    boolean source =
        !values("pageBreakSource").isEmpty()
            || !container.packageDocument().all("dc:source").isEmpty();
    if (pageList().isPresent() && !source) {
      add("epub-pagesource", SERIOUS, "the list of pages does not say whose pages they are", HINT);
    }
  }

  private Optional<Tag> pageList() {
    return container.nav().stream()
        .flatMap(nav -> container.documents().get(nav).all("nav").stream())
        .filter(nav -> nav.hasType("page-list"))
        .findFirst();
  }

  /** A hazard is there, is not there, or is unknown; never two of these. */
  private void hazards() {
    List<String> hazards = values("schema:accessibilityHazard");
    for (String kind : List.of("flashing", "motionSimulation", "sound")) {
      List<String> said =
          hazards.stream()
              .filter(h -> h.equalsIgnoreCase(kind + "Hazard") || isNegated(h, kind))
              .collect(Collectors.toList());
      if (!said.isEmpty() && hazards.contains("none")) {
        said.add("none");
      }
      if (said.size() > 1) {
        add(
            "metadata-accessibilityhazard-invalid",
            MODERATE,
            "hazards that contradict each other: " + String.join(", ", said),
            HINT);
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
        add(
            "metadata-conformsto-invalid",
            SERIOUS,
            "\"" + claim + "\" is not a conformance that EPUB Accessibility knows",
            "Write it exactly: EPUB Accessibility 1.1 - WCAG 2.2 Level AA");
      } else if (!claim.equals("none") && values("a11y:certifiedBy").isEmpty()) {
        add(
            "metadata-certifiedby-missing",
            SERIOUS,
            "the EPUB claims conformance and nobody certifies it",
            "Name the certifier in book.yaml.");
      }
    }
  }

  private void add(String rule, Impact impact, String message, String hint) {
    findings.add(rule, impact, container.packagePath(), container.packageDocument(), message, hint);
  }
}
