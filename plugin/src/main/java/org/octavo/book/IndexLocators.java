package org.octavo.book;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/** The locators of an index entry: links, first numbered, later with page numbers. */
final class IndexLocators {

  private static final String NAME = "index-locators";

  /** Consecutive pages; two are listed separately. */
  private static final int SHORTEST_RANGE = 3;

  private IndexLocators() {}

  /** Numbers the places, for an EPUB without page numbers. */
  static Element numbered(List<IndexTree.Place> places) {
    List<Node> links = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      IndexTree.Place place = places.get(i);
      add(links, "#" + place.id(), Integer.toString(i + 1), place.origin());
    }
    return new Element(
        "span",
        Elements.attributes("class", NAME, "epub:type", "index-locator-list"),
        links,
        Position.GENERATED);
  }

  private static void add(List<Node> links, String href, String text, Position origin) {
    if (!links.isEmpty()) {
      links.add(Elements.text(", ", origin));
    }
    links.add(
        new Element(
            "a",
            Elements.attributes("href", href, "epub:type", "index-locator"),
            List.of(Elements.text(text, origin)),
            origin));
  }

  /** The tree with page numbers: each page once, consecutive pages as a range. */
  static Element paged(Element root, PageNumbers pages) {
    return Rewrite.each(root, element -> element.hasClass(NAME) ? named(element, pages) : element);
  }

  /** A link and the page of its target. */
  private record Place(Element link, int page) {}

  private static Element named(Element locators, PageNumbers pages) {
    List<Place> places = new ArrayList<>();
    for (Node node : locators.children()) {
      if (node instanceof Element link) {
        OptionalInt page = pages.of(link.attributes().get("href").substring(1));
        page.ifPresent(p -> add(places, new Place(link, p)));
      }
    }
    List<Node> links = new ArrayList<>();
    int next;
    for (int i = 0; i < places.size(); i = next) {
      next = rangeEnd(places, i, pages);
      Place first = places.get(i);
      String text = pages.folio(first.page());
      if (next - i >= SHORTEST_RANGE) {
        text += "–" + pages.folio(places.get(next - 1).page());
      } else {
        next = i + 1;
      }
      add(links, first.link().attributes().get("href"), text, first.link().origin());
    }
    return locators.withChildren(links);
  }

  private static void add(List<Place> places, Place place) {
    if (IntStream.range(0, places.size()).noneMatch(i -> places.get(i).page() == place.page())) {
      places.add(place);
    }
  }

  /** The end of the run of consecutive pages, exclusive. */
  private static int rangeEnd(List<Place> places, int start, PageNumbers pages) {
    int end = start + 1;
    while (end < places.size()
        && places.get(end).page() == places.get(end - 1).page() + 1
        && pages.countAlike(places.get(start).page(), places.get(end).page())) {
      end++;
    }
    return end;
  }
}
