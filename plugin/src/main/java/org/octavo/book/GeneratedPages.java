package org.octavo.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.octavo.diagnostic.Position;
import org.octavo.source.BookYaml;
import org.octavo.source.Contributor;
import org.octavo.source.Metadata;
import org.octavo.source.Role;
import org.octavo.text.Phrase;
import org.octavo.text.Words;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/** Half title, title page, copyright page and contents for books whose authors write none. */
final class GeneratedPages {

  private static final Position AT = Position.GENERATED;
  private static final String ISBN_URN = "urn:isbn:";

  private final Metadata metadata;
  private final Words words;
  private final Ids ids;

  GeneratedPages(Metadata metadata, Words words, Ids ids) {
    this.metadata = metadata;
    this.words = words;
    this.ids = ids;
  }

  /** The pages before the contents, except those that the author wrote. */
  List<Chapter> opening(Set<Role> written) {
    List<Chapter> pages = new ArrayList<>();
    if (!written.contains(Role.HALF_TITLE)) {
      pages.add(halfTitle());
    }
    if (!written.contains(Role.TITLE_PAGE)) {
      pages.add(titlePage());
    }
    if (!written.contains(Role.COPYRIGHT_PAGE)) {
      copyrightPage().ifPresent(pages::add);
    }
    return pages;
  }

  private Chapter halfTitle() {
    return page(Role.HALF_TITLE, "", List.of(paragraph("title", metadata.title())));
  }

  private Chapter titlePage() {
    List<Node> lines = new ArrayList<>();
    lines.add(paragraph("title", metadata.title()));
    metadata
        .get(BookYaml.SUBTITLE)
        .ifPresent(subtitle -> lines.add(paragraph("subtitle", subtitle)));
    for (Contributor contributor : metadata.contributors()) {
      lines.add(byline(contributor));
    }
    metadata
        .get(BookYaml.PUBLISHER)
        .ifPresent(publisher -> lines.add(paragraph("publisher", publisher)));
    return page(Role.TITLE_PAGE, "", lines);
  }

  private Element byline(Contributor contributor) {
    String className = contributor.role().equals("aut") ? "author" : "contributor";
    String name = contributor.name();
    return words
        .find("by." + contributor.role())
        .map(by -> Element.of("p", className, AT, Elements.line("", by, " " + name, AT)))
        .orElseGet(() -> paragraph(className, name));
  }

  /** Copyright, publisher, ISBNs and web address; empty if the book has none of them. */
  private Optional<Chapter> copyrightPage() {
    List<Node> lines = new ArrayList<>();
    copyright().ifPresent(line -> lines.add(paragraph("copyright", line)));
    metadata.get(BookYaml.RIGHTS).ifPresent(rights -> lines.add(paragraph("rights", rights)));
    imprint().ifPresent(line -> lines.add(paragraph("publisher", line)));
    isbn(metadata.printIdentifier(), "print").ifPresent(lines::add);
    isbn(Optional.of(metadata.epubIdentifier()), "epub").ifPresent(lines::add);
    metadata.get(BookYaml.URL).ifPresent(url -> lines.add(address(url)));
    return lines.isEmpty() ? Optional.empty() : Optional.of(page(Role.COPYRIGHT_PAGE, "", lines));
  }

  /** The table of contents; empty if it would have fewer than two lines. */
  Optional<Chapter> contents(List<ContentsEntry> entries) {
    int lines = entries.stream().mapToInt(entry -> 1 + entry.children().size()).sum();
    if (lines < 2) {
      return Optional.empty();
    }
    Phrase title = words.get(Role.CONTENTS.keyword());
    List<Node> content = List.of(ChapterRoot.heading(title), ContentsPage.nav(entries));
    return Optional.of(page(Role.CONTENTS, title.text(), content));
  }

  private Chapter page(Role role, String title, List<Node> children) {
    String id = ids.unique(role.keyword());
    return ChapterRoot.generated(
        role, id, words.get(role.keyword()).text(), title, metadata.language(), children);
  }

  /** The copyright line; empty if {@code rights} has one. */
  private Optional<String> copyright() {
    String holders = String.join(", ", metadata.authors());
    boolean inRights = metadata.get(BookYaml.RIGHTS).filter(text -> text.contains("©")).isPresent();
    return inRights || holders.isEmpty()
        ? Optional.empty()
        : metadata.get(BookYaml.DATE).map(date -> "© " + date.substring(0, 4) + " " + holders);
  }

  private Optional<String> imprint() {
    Optional<String> year = metadata.get(BookYaml.DATE).map(date -> date.substring(0, 4));
    return metadata
        .get(BookYaml.PUBLISHER)
        .map(name -> year.map(y -> name + ", " + y).orElse(name));
  }

  private Optional<Element> isbn(Optional<String> urn, String edition) {
    return urn.filter(id -> id.startsWith(ISBN_URN))
        .map(id -> id.substring(ISBN_URN.length()))
        .map(digits -> digits.substring(0, 3) + "-" + digits.substring(3))
        .map(isbn -> Elements.line("ISBN " + isbn + " (", words.get("edition." + edition), ")", AT))
        .map(line -> Element.of("p", "isbn", AT, line));
  }

  private static Element address(String url) {
    Element link =
        new Element(
            "a",
            Elements.attributes("href", url, "class", "external"),
            List.of(Elements.text(url, AT)),
            AT);
    return Elements.element("p", "url", AT, link);
  }

  private static Element paragraph(String className, String text) {
    return Elements.element("p", className, AT, Elements.text(text, AT));
  }
}
