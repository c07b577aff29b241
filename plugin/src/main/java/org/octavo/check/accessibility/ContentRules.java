package org.octavo.check.accessibility;

import static org.octavo.check.accessibility.Findings.Impact.CRITICAL;
import static org.octavo.check.accessibility.Findings.Impact.MINOR;
import static org.octavo.check.accessibility.Findings.Impact.MODERATE;
import static org.octavo.check.accessibility.Findings.Impact.SERIOUS;

import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.octavo.check.accessibility.Findings.Impact;

/** The rules for one content document. */
final class ContentRules {

  private static final String[] HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"};

  /**
   * What may stand in a list beside its items, and in a list of definitions (axe:
   * script-supporting).
   */
  private static final Set<String> SUPPORTING = Set.of("script", "template");

  private final String file;
  private final Tag root;
  private final Findings findings;

  ContentRules(String file, Tag root, Findings findings) {
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
      add("html-has-lang", SERIOUS, root, "the file names no language", "");
    }
    if (root.all("head").stream()
        .flatMap(head -> head.all("title").stream())
        .allMatch(title -> title.text().isBlank())) {
      add("document-title", SERIOUS, root, "the file has no title", "Begin it with a heading.");
    }
  }

  private void headings() {
    int before = 0;
    for (Tag heading : root.all(HEADINGS)) {
      int level = heading.name().charAt(1) - '0';
      if (level > before + 1 && before > 0) {
        String message = "a heading of level " + level + " stands below one of level " + before;
        add("heading-order", MODERATE, heading, message, "Leave no level out.");
      }
      if (name(heading).isEmpty()) {
        add("empty-heading", MINOR, heading, "a heading without words", "Give it some, or none.");
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
                .ifPresent(
                    id ->
                        add(
                            "duplicate-id-aria",
                            CRITICAL,
                            tag,
                            "the id \"" + id + "\" is there twice",
                            "Give one of them another.")));
  }

  /** Two regions of one kind must be told apart by their names. */
  private void landmarks() {
    Set<String> seen = new HashSet<>();
    for (Tag region : root.all("nav", "main", "aside", "section", "form")) {
      String name = name(region.value("aria-labelledby"), region.value("aria-label"));
      Optional<String> kind = landmark(region, name);
      if (kind.isPresent() && !seen.add(kind.get() + "\n" + name)) {
        String message = "two regions of the kind " + kind.get() + " with the same name";
        add("landmark-unique", MODERATE, region, message, "Give one of them a heading of its own.");
      }
    }
  }

  /** As HTML-AAM maps elements: an aside within an article or section is none without a name. */
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
        .ifPresent(
            language ->
                add(
                    "valid-lang",
                    SERIOUS,
                    tag,
                    "\"" + language + "\" is no language",
                    "Write it as in lang=en-GB."));
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
      add(
          "image-alt",
          image.attribute("alt").isEmpty() ? CRITICAL : MODERATE,
          image,
          "the image " + image.value("src") + " says nothing to those who cannot see it",
          "Describe it in the brackets: ![A map of the harbour](map.png); or write"
              + " {role=presentation} behind it if it only decorates.");
    }
  }

  private void drawing(Tag drawing) {
    boolean spoken = drawing.hasRole("img", "graphics-document", "graphics-symbol");
    boolean named =
        !drawing.value("aria-label").isBlank()
            || drawing.children().stream().anyMatch(c -> c.is("title") && !c.text().isBlank());
    if (spoken && !named) {
      add("svg-img-alt", SERIOUS, drawing, "a drawing without a name", "Give it a <title>.");
    }
  }

  private void link(Tag link) {
    if (link.attribute("href").isPresent() && name(link).isEmpty()) {
      add(
          "link-name",
          SERIOUS,
          link,
          "the link to " + link.value("href") + " has no words",
          "Write some between its brackets.");
    }
  }

  /** What a screen reader would call it: its label, its words, or what its images say. */
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
      add("list", SERIOUS, list, "a list with something in it that is no item", "");
    }
  }

  private void item(Tag item) {
    boolean inList = item.parent().filter(parent -> parent.is("ul", "ol", "menu")).isPresent();
    if (!inList) {
      add("listitem", SERIOUS, item, "an item outside of any list", "");
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
      add(
          "definition-list",
          SERIOUS,
          list,
          "a list of definitions that is not made of terms and what they mean",
          "Begin with a term, and give each a definition.");
    }
  }

  private void headerCell(Tag cell) {
    if (name(cell).isEmpty()) {
      add(
          "empty-table-header",
          MINOR,
          cell,
          "a head cell without words",
          "Name its column, or leave it an ordinary cell.");
    }
    if (tableOf(cell).filter(t -> t.all("td").isEmpty()).isPresent()) {
      add("th-has-data-cells", SERIOUS, cell, "a head cell in a table without data", "");
    }
  }

  /** A cell may name the cells that head it, by their ids. */
  private void headersOf(Tag cell) {
    for (String id : cell.value("headers").strip().split("\\s+")) {
      boolean heads =
          tableOf(cell).stream()
              .flatMap(table -> table.all("th").stream())
              .anyMatch(head -> head != cell && head.value("id").equals(id));
      if (!id.isEmpty() && !heads) {
        add(
            "td-headers-attr",
            SERIOUS,
            cell,
            "the cell says it is headed by \"" + id + "\", which is no other head of its table",
            "");
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

  private void add(String rule, Impact impact, Tag tag, String message, String hint) {
    findings.add(rule, impact, file, tag, message, hint);
  }
}
