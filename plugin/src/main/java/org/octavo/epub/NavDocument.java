package org.octavo.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.octavo.book.Book;
import org.octavo.book.Chapter;
import org.octavo.diagnostic.Position;
import org.octavo.source.Role;
import org.octavo.text.Phrase;
import org.octavo.text.Words;
import org.octavo.tree.Element;
import org.octavo.tree.Node;
import org.octavo.tree.Text;

/** Makes the navigation document (EPUB 3.3 section 7), which is also the contents page. */
final class NavDocument {

  private static final String HEADING_ID = "contents-heading";

  private NavDocument() {}

  static XhtmlPage page(
      Book book,
      List<TocEntry> toc,
      List<Landmark> landmarks,
      PageMarkers pages,
      List<String> stylesheets) {
    Words words = book.words().in(book.metadata().language());
    Optional<Chapter> contents =
        book.chapters().stream().filter(chapter -> chapter.role() == Role.CONTENTS).findFirst();
    Phrase heading =
        contents
            .map(Chapter::title)
            .filter(title -> !title.isBlank())
            .map(title -> words.markedAs("contents", title))
            .orElseGet(() -> words.get("contents"));
    String id = contents.map(Chapter::id).orElse(Role.CONTENTS.keyword());
    List<Element> content = new ArrayList<>();
    content.add(contents(id, heading, toc, pages.ofContents()));
    content.add(landmarks(words.get("landmarks").text(), landmarks));
    if (!pages.targets().isEmpty()) {
      content.add(pageList(words.get("pages"), pages.targets()));
    }
    return new XhtmlPage(
        LinkTargets.NAV,
        book.metadata().language(),
        heading.text(),
        "frontmatter",
        stylesheets,
        content);
  }

  /** Uses the classes of the printed contents, so one theme fits both. */
  private static Element contents(
      String id, Phrase heading, List<TocEntry> toc, Optional<Element> pageMarker) {
    Element title =
        element("h1", AttributeMap.of("id", HEADING_ID), span("chapter-title", heading));
    Map<String, String> navigates =
        AttributeMap.of(
            "epub:type", "toc",
            "role", "doc-toc",
            "aria-labelledby", HEADING_ID);
    List<Node> content = new ArrayList<>();
    pageMarker.ifPresent(content::add);
    content.add(title);
    content.add(element("nav", navigates, list(toc)));
    return new Element(
        "section",
        AttributeMap.of("id", id, "class", Role.CONTENTS.keyword(), "aria-labelledby", HEADING_ID),
        content,
        Position.GENERATED);
  }

  private static Element list(List<TocEntry> entries) {
    List<Node> items = new ArrayList<>();
    for (TocEntry entry : entries) {
      List<Node> parts = new ArrayList<>();
      parts.add(link(entry));
      if (!entry.children().isEmpty()) {
        parts.add(list(entry.children()));
      }
      items.add(Element.of("li", Position.GENERATED, parts));
    }
    return Element.of("ol", Position.GENERATED, items);
  }

  private static Element link(TocEntry entry) {
    List<Node> label = new ArrayList<>();
    entry
        .number()
        .ifPresent(
            number -> {
              label.add(span("contents-number", number));
              label.add(text(" "));
            });
    label.add(span("contents-title", entry.title()));
    return new Element("a", AttributeMap.of("href", entry.href()), label, Position.GENERATED);
  }

  /** The landmarks; hidden, because only reading systems use them. */
  private static Element landmarks(String heading, List<Landmark> landmarks) {
    List<Node> items = new ArrayList<>();
    for (Landmark landmark : landmarks) {
      Map<String, String> attributes =
          AttributeMap.of("epub:type", landmark.type(), "href", landmark.href());
      attributes.putAll(AttributeMap.language(landmark.title()));
      Element link = element("a", attributes, text(landmark.title().text()));
      items.add(element("li", Map.of(), link));
    }
    return hidden("landmarks", "", AttributeMap.of("aria-label", heading), items);
  }

  /** The list of the printed pages. */
  private static Element pageList(Phrase heading, List<PageMarkers.Target> pages) {
    List<Node> items = new ArrayList<>();
    for (PageMarkers.Target page : pages) {
      Element link = element("a", AttributeMap.of("href", page.href()), text(page.folio()));
      items.add(element("li", Map.of(), link));
    }
    return hidden("page-list", "doc-pagelist", AttributeMap.label(heading), items);
  }

  private static Element hidden(
      String type, String role, Map<String, String> label, List<Node> items) {
    Map<String, String> attributes = AttributeMap.of("epub:type", type);
    if (!role.isEmpty()) {
      attributes.put("role", role);
    }
    attributes.put("hidden", "hidden");
    attributes.putAll(label);
    return element("nav", attributes, Element.of("ol", Position.GENERATED, items));
  }

  private static Element span(String className, Phrase phrase) {
    Map<String, String> attributes = AttributeMap.of("class", className);
    attributes.putAll(AttributeMap.language(phrase));
    return element("span", attributes, text(phrase.text()));
  }

  private static Element element(String name, Map<String, String> attributes, Node... children) {
    return new Element(name, attributes, List.of(children), Position.GENERATED);
  }

  private static Text text(String text) {
    return new Text(text, Position.GENERATED);
  }
}
