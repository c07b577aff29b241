package org.octavo.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.octavo.text.BookWords;
import org.octavo.text.Phrase;
import org.octavo.text.Words;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/**
 * Numbers figures, tables and listings through the whole book and puts the number before the
 * caption.
 */
final class CaptionNumbering {

  private final BookWords words;
  private final Map<String, Integer> counters = new HashMap<>();
  private final Map<String, Phrase> labels = new HashMap<>();

  CaptionNumbering(BookWords words) {
    this.words = words;
  }

  /** The text of a reference to each numbered element, by its id: {@code Figure 2}. */
  Map<String, Phrase> labels() {
    return labels;
  }

  /** The draft with numbered captions; drafts must come in reading order. */
  DraftChapter numbered(DraftChapter draft) {
    if (draft.role().isDisplayPage()) {
      return draft;
    }
    Words inLanguage = words.in(draft.language());
    return draft.with(Rewrite.each(draft.blocks(), e -> captioned(e, inLanguage)), draft.notes());
  }

  private Element captioned(Element element, Words words) {
    if (element.hasClass("unnumbered")) {
      return element;
    }
    if (element.is("table")) {
      return has(element, "caption") ? labelled(element, "table", "caption", words) : element;
    }
    if (element.is("figure") && (has(element, "figcaption") || id(element).isPresent())) {
      String kind = kind(element);
      boolean tableHasNumber = kind.equals("table") && !has(element, "figcaption");
      return tableHasNumber ? element : labelled(element, kind, "figcaption", words);
    }
    return element;
  }

  private Element labelled(Element element, String kind, String captionName, Words words) {
    int number = counters.merge(kind, 1, Integer::sum);
    Phrase label = words.numbered(kind, String.valueOf(number));
    id(element).ifPresent(id -> labels.put(id, label));
    List<Node> children = new ArrayList<>();
    boolean done = false;
    for (Node child : element.children()) {
      boolean caption = !done && child instanceof Element e && e.is(captionName);
      children.add(caption ? withLabel((Element) child, label) : child);
      done |= caption;
    }
    if (!done) {
      children.add(withLabel(Elements.element(captionName, element.origin()), label));
    }
    return element.withChildren(children);
  }

  private static Element withLabel(Element caption, Phrase label) {
    List<Node> children = new ArrayList<>();
    children.add(Elements.element("span", "label", caption.origin(), label));
    if (!caption.children().isEmpty()) {
      children.add(Elements.text(" ", caption.origin()));
      children.addAll(caption.children());
    }
    return caption.withChildren(children);
  }

  private static boolean has(Element element, String child) {
    return element.children().stream().anyMatch(c -> c instanceof Element e && e.is(child));
  }

  /** The id of the element, else of the image in it. */
  private static Optional<String> id(Element element) {
    return element
        .id()
        .or(
            () ->
                element.children().stream()
                    .filter(c -> c instanceof Element e && e.is("img"))
                    .findFirst()
                    .flatMap(c -> ((Element) c).id()));
  }

  /** The kind of the first image, table or listing in a figure. */
  private static String kind(Element figure) {
    List<String> kinds = new ArrayList<>();
    figure.walk(
        e -> {
          switch (e.name()) {
            case "img", "svg" -> kinds.add("figure");
            case "table" -> kinds.add("table");
            case "pre" -> kinds.add("listing");
            default -> {}
          }
        });
    return kinds.isEmpty() ? "figure" : kinds.get(0);
  }
}
