package org.octavo.epub;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.octavo.book.Book;
import org.octavo.book.Chapter;
import org.octavo.book.PageStart;
import org.octavo.source.Role;
import org.octavo.tree.Element;
import org.octavo.tree.Node;
import org.octavo.tree.Text;
import org.octavo.tree.Vocabulary;

/** Marks in the text where the printed pages begin (EPUB Accessibility 1.1 section 4.1). */
final class PageMarkers {

  /**
   * The target of an entry in the page list.
   *
   * @param folio the page number as printed
   */
  record Target(String folio, String href) {}

  /**
   * A marker to insert.
   *
   * @param offset in the direct text of an element, in characters
   */
  private record Marker(int offset, Element element) {}

  /**
   * An element with its markers.
   *
   * @param before markers that belong before the element
   */
  private record Marked(List<Element> before, Element element) {}

  private final Map<Element, List<Marker>> markersOfElement = new HashMap<>();
  private final Map<String, Element> rootOfChapter = new HashMap<>();
  private final List<Target> targets = new ArrayList<>();
  private Optional<Element> ofContents = Optional.empty();

  PageMarkers(Book book, List<PageStart> starts, LinkTargets files) {
    Map<Element, Chapter> chapters = new HashMap<>();
    for (Chapter chapter : starts.isEmpty() ? List.<Chapter>of() : book.chapters()) {
      chapter.root().walk(element -> chapters.put(element, chapter));
    }
    for (PageStart start : starts) {
      Chapter chapter = chapters.get(start.element());
      Optional<String> file = Optional.ofNullable(chapter).flatMap(files::fileOf);
      if (file.isPresent()) {
        add(start, chapter, file.get(), book.chapterOfId().keySet());
      }
    }
    for (Chapter chapter : book.chapters()) {
      rootOfChapter.put(chapter.id(), marked(chapter.root()).element());
    }
  }

  /**
   * Adds a marker. For the contents, only the first page has one, because the navigation document
   * does not have the text of the printed contents.
   */
  private void add(PageStart start, Chapter chapter, String file, Set<String> ids) {
    if (chapter.role() == Role.CONTENTS && ofContents.isPresent()) {
      return;
    }
    Element marker = marker(start, unusedId("page-" + start.folio(), ids));
    targets.add(new Target(start.folio(), file + "#" + marker.attributes().get("id")));
    if (chapter.role() == Role.CONTENTS) {
      ofContents = Optional.of(marker);
    } else {
      markersOfElement
          .computeIfAbsent(start.element(), element -> new ArrayList<>())
          .add(new Marker(start.offset(), marker));
    }
  }

  private static String unusedId(String id, Set<String> taken) {
    return taken.contains(id) ? unusedId(id + "-begins", taken) : id;
  }

  private static Element marker(PageStart start, String id) {
    return new Element(
        "span",
        AttributeMap.of(
            "id",
            id,
            "epub:type",
            "pagebreak",
            "role",
            "doc-pagebreak",
            "aria-label",
            start.folio()),
        List.of(),
        start.element().origin());
  }

  /** The pages that have a marker, in printed order. */
  List<Target> targets() {
    return List.copyOf(targets);
  }

  /** The marker of the first page of the contents. */
  Optional<Element> ofContents() {
    return ofContents;
  }

  /** The tree of a chapter with its markers. */
  Element rootOf(Chapter chapter) {
    return rootOfChapter.get(chapter.id());
  }

  private Marked marked(Element element) {
    List<Marker> markers = new ArrayList<>(markersOfElement.getOrDefault(element, List.of()));
    markers.sort(Comparator.comparingInt(Marker::offset));
    if (element.is("img") || element.is("svg")) {
      return new Marked(markers.stream().map(Marker::element).toList(), element);
    }
    List<Node> children = new ArrayList<>();
    int offset = 0;
    boolean changed = false;
    for (Node child : element.children()) {
      if (child instanceof Element inner) {
        Marked marked = marked(inner);
        children.addAll(marked.before());
        children.add(marked.element());
        changed |= marked.element() != inner || !marked.before().isEmpty();
      } else {
        String text = child.text();
        changed |= split((Text) child, offset, markers, children);
        offset += text.length();
      }
    }
    markers.forEach(marker -> children.add(marker.element()));
    return changed || !markers.isEmpty()
        ? withLeadingMarkersBefore(element, children)
        : new Marked(List.of(), element);
  }

  /**
   * Adds a text, with the markers that are before one of its characters, to the children.
   *
   * @param start offset of the text in the direct text of its element
   * @param markers sorted by offset; markers that are added are removed from the list
   * @return whether a marker was added
   */
  private static boolean split(Text text, int start, List<Marker> markers, List<Node> children) {
    int from = 0;
    boolean found = false;
    while (!markers.isEmpty() && markers.get(0).offset() < start + text.text().length()) {
      int to = Math.max(from, markers.get(0).offset() - start);
      if (to > from) {
        children.add(new Text(text.text().substring(from, to), text.origin()));
      }
      children.add(markers.remove(0).element());
      from = to;
      found = true;
    }
    children.add(found ? new Text(text.text().substring(from), text.origin()) : text);
    return found;
  }

  /**
   * Moves markers at the beginning of a heading or an inline element before it, so they do not
   * become a part of the heading or the link.
   */
  private static Marked withLeadingMarkersBefore(Element element, List<Node> children) {
    boolean movesOut = Vocabulary.isInline(element.name()) || element.headingLevel() > 0;
    List<Element> before = new ArrayList<>();
    while (movesOut && children.get(0) instanceof Element first && isMarker(first)) {
      before.add(first);
      children.remove(0);
    }
    return new Marked(before, element.withChildren(children));
  }

  static boolean isMarker(Element element) {
    return element.attribute("role").filter("doc-pagebreak"::equals).isPresent();
  }
}
