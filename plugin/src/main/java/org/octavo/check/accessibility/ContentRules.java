package org.octavo.check.accessibility;

import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.octavo.diagnostic.Code;

/** The rules for one content document. */
final class ContentRules {

  private static final String[] HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"};

  /** Elements that lists may contain besides their items (axe: script-supporting elements). */
  private static final Set<String> SUPPORTING = Set.of("script", "template");

  private final String file;
  private final Tag root;
  private final RuleFindings findings;

  ContentRules(String file, Tag root, RuleFindings findings) {
    this.file = file;
    this.root = root;
    this.findings = findings;
  }

  void apply() {
    document();
    headings();
    ids();
    landmarks();
    root.walk(this::languages);
    root.all("img").forEach(this::image);
    root.all("svg").forEach(this::drawing);
    root.all("a").forEach(this::link);
    root.all("ul", "ol").forEach(this::list);
    root.all("li").forEach(this::item);
    root.all("dl").forEach(this::definitions);
    root.all("th").forEach(this::headerCell);
    root.all("td", "th").forEach(this::headersOf);
  }

  private void document() {
    if (root.value("lang").isBlank()) {
      report(Code.A11Y_HTML_HAS_LANG, root);
    }
    if (root.all("head").stream()
        .flatMap(head -> head.all("title").stream())
        .allMatch(title -> title.text().isBlank())) {
      report(Code.A11Y_DOCUMENT_TITLE, root);
    }
  }

  private void headings() {
    int before = 0;
    for (Tag heading : root.all(HEADINGS)) {
      int level = heading.name().charAt(1) - '0';
      if (level > before + 1 && before > 0) {
        report(Code.A11Y_HEADING_ORDER, heading, level, before);
      }
      if (name(heading).isEmpty()) {
        report(Code.A11Y_EMPTY_HEADING, heading);
      }
      before = level;
    }
  }

  private void ids() {
    Set<String> seen = new HashSet<>();
    root.walk(
        tag ->
            tag.attribute("id")
                .filter(id -> !seen.add(id))
                .ifPresent(id -> report(Code.A11Y_DUPLICATE_ID_ARIA, tag, id)));
  }

  /** Regions of the same kind must have different names. */
  private void landmarks() {
    Set<String> seen = new HashSet<>();
    for (Tag region : root.all("nav", "main", "aside", "section", "form")) {
      String name = name(region.value("aria-labelledby"), region.value("aria-label"));
      Optional<String> kind = landmark(region, name);
      if (kind.isPresent() && !seen.add(kind.get() + "\n" + name)) {
        report(Code.A11Y_LANDMARK_UNIQUE, region, kind.get());
      }
    }
  }

  /** The mapping of HTML-AAM: an aside in an article or section is a landmark only with a name. */
  private static Optional<String> landmark(Tag region, String name) {
    String role = region.value("role");
    if (role.equals("doc-footnote") || role.equals("note") || role.equals("doc-tip")) {
      return Optional.empty();
    }
    if (!role.isEmpty()) {
      return Optional.of(role).filter(r -> r.startsWith("doc-") || r.equals("navigation"));
    }
    return switch (region.name()) {
      case "nav" -> Optional.of("navigation");
      case "main" -> Optional.of("main");
      case "section" -> Optional.of("region").filter(r -> !name.isEmpty());
      case "aside" ->
          Optional.of("complementary").filter(r -> !name.isEmpty() || !isInSection(region));
      default -> Optional.empty();
    };
  }

  private static boolean isInSection(Tag tag) {
    for (Optional<Tag> at = tag.parent(); at.isPresent(); at = at.get().parent()) {
      if (at.get().is("section", "article", "aside", "nav")) {
        return true;
      }
    }
    return false;
  }

  private void languages(Tag tag) {
    tag.attribute("lang")
        .filter(language -> !language.isBlank() && !isLanguage(language))
        .ifPresent(language -> report(Code.A11Y_VALID_LANG, tag, language));
  }

  private static boolean isLanguage(String tag) {
    try {
      return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  private void image(Tag image) {
    boolean decorative = image.hasRole("presentation", "none");
    if (!decorative && image.value("alt").isBlank() && image.value("aria-label").isBlank()) {
      Code code = image.attribute("alt").isEmpty() ? Code.A11Y_IMAGE_ALT : Code.MISSING_ALT;
      report(code, image, image.value("src"));
    }
  }

  private void drawing(Tag drawing) {
    boolean spoken = drawing.hasRole("img", "graphics-document", "graphics-symbol");
    boolean named =
        !drawing.value("aria-label").isBlank()
            || drawing.children().stream().anyMatch(c -> c.is("title") && !c.text().isBlank());
    if (spoken && !named) {
      report(Code.A11Y_SVG_IMG_ALT, drawing);
    }
  }

  private void link(Tag link) {
    if (link.attribute("href").isPresent() && name(link).isEmpty()) {
      report(Code.A11Y_LINK_NAME, link, link.value("href"));
    }
  }

  /** The accessible name: its label, or else its text and the alternative text of its images. */
  private String name(Tag tag) {
    StringBuilder images = new StringBuilder();
    tag.all("img").forEach(image -> images.append(image.value("alt")));
    String labelled = name(tag.value("aria-labelledby"), tag.value("aria-label"));
    return labelled.isEmpty() ? (tag.text() + images).strip() : labelled;
  }

  private String name(String labelledBy, String label) {
    StringBuilder name = new StringBuilder();
    for (String id : labelledBy.split("\\s+")) {
      root.walk(tag -> name.append(!id.isEmpty() && tag.value("id").equals(id) ? tag.text() : ""));
    }
    return name.isEmpty() ? label.strip() : name.toString().strip();
  }

  private void list(Tag list) {
    boolean pure =
        list.ownText().isBlank()
            && list.children().stream()
                .allMatch(child -> child.is("li") || SUPPORTING.contains(child.name()));
    if (!pure && list.value("role").isEmpty()) {
      report(Code.A11Y_LIST, list);
    }
  }

  private void item(Tag item) {
    boolean inList = item.parent().filter(parent -> parent.is("ul", "ol", "menu")).isPresent();
    if (!inList) {
      report(Code.A11Y_LISTITEM, item);
    }
  }

  private void definitions(Tag list) {
    List<Tag> children = list.children();
    boolean pure =
        list.ownText().isBlank()
            && children.stream()
                .allMatch(c -> c.is("dt", "dd", "div") || SUPPORTING.contains(c.name()));
    boolean paired =
        children.isEmpty()
            || children.get(0).is("div")
            || children.get(0).is("dt") && children.get(children.size() - 1).is("dd");
    if (!pure || !paired) {
      report(Code.A11Y_DEFINITION_LIST, list);
    }
  }

  private void headerCell(Tag cell) {
    if (name(cell).isEmpty()) {
      report(Code.A11Y_EMPTY_TABLE_HEADER, cell);
    }
    if (tableOf(cell).filter(t -> t.all("td").isEmpty()).isPresent()) {
      report(Code.A11Y_TH_HAS_DATA_CELLS, cell);
    }
  }

  /** The attribute {@code headers} lists the ids of header cells. */
  private void headersOf(Tag cell) {
    for (String id : cell.value("headers").strip().split("\\s+")) {
      boolean heads =
          tableOf(cell).stream()
              .flatMap(table -> table.all("th").stream())
              .anyMatch(head -> head != cell && head.value("id").equals(id));
      if (!id.isEmpty() && !heads) {
        report(Code.A11Y_TD_HEADERS_ATTR, cell, id);
      }
    }
  }

  private static Optional<Tag> tableOf(Tag cell) {
    Optional<Tag> table = cell.parent();
    while (table.isPresent() && !table.get().is("table")) {
      table = table.get().parent();
    }
    return table;
  }

  private void report(Code rule, Tag tag, Object... arguments) {
    findings.report(rule, file, tag, arguments);
  }
}
