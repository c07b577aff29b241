package org.octavo.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.octavo.tree.Element;
import org.octavo.tree.Node;
import org.octavo.tree.Text;
import org.octavo.tree.Vocabulary;

/** Turns the content of HTML elements into the strict form that both outputs need. */
final class HtmlContent {

  private HtmlContent() {}

  /** Whether the parent cannot hold the element, or the element is inline and holds blocks. */
  static boolean isMisplaced(String element, String parent, List<Node> children) {
    Vocabulary row = Vocabulary.of(element).orElseThrow();
    boolean fits = Vocabulary.of(parent).map(row::fitsIn).orElse(!row.isPart());
    return !fits
        || (row.kind() != Vocabulary.Kind.BLOCK
            && children.stream().anyMatch(HtmlContent::isBlock));
  }

  /**
   * The children as the parent may hold them: text between blocks is wrapped in a paragraph, and
   * white space between blocks is removed.
   */
  static List<Node> adopt(String parent, List<Node> children) {
    return Vocabulary.of(parent).map(row -> adopt(row.content(), children)).orElse(children);
  }

  private static List<Node> adopt(Vocabulary.Content content, List<Node> children) {
    return switch (content) {
      case NOTHING -> children;
      case INLINE -> words(children);
      case BLOCKS -> paragraphs(children);
      case EITHER ->
          children.stream().anyMatch(HtmlContent::isBlock) ? paragraphs(children) : children;
      case LIST_ITEMS -> wrapped(children, content.parts(), "li");
      case DEFINITIONS -> wrapped(children, content.parts(), "dd");
      case TABLE_PARTS, COLUMNS, ROWS, CELLS -> elements(children);
      case FIGURE_PARTS -> figure(children);
    };
  }

  /** The inline content of the children, for parents that cannot hold blocks. */
  private static List<Node> words(List<Node> children) {
    if (children.stream().noneMatch(HtmlContent::isBlock)) {
      return children;
    }
    List<Node> words = new ArrayList<>();
    for (Node child : children) {
      if (isBlock(child)) {
        words.addAll(words(((Element) child).children()));
        words.add(new Text(" ", child.origin()));
      } else {
        words.add(child);
      }
    }
    return words;
  }

  private static List<Node> wrapped(List<Node> children, Set<String> kept, String wrapper) {
    List<Node> items = new ArrayList<>();
    for (Node child : children) {
      if (child instanceof Element element && kept.contains(element.name())) {
        items.add(child);
      } else if (!child.text().isBlank() || child instanceof Element) {
        items.add(Element.of(wrapper, child.origin(), List.of(child)));
      }
    }
    return items;
  }

  private static List<Node> elements(List<Node> children) {
    List<Node> elements = new ArrayList<>(children);
    elements.removeIf(child -> !(child instanceof Element));
    return elements;
  }

  private static List<Node> figure(List<Node> children) {
    List<Node> content = new ArrayList<>();
    for (Node child : children) {
      if (child instanceof Element) {
        content.add(child);
      } else if (!child.text().isBlank()) {
        content.add(Element.of("p", child.origin(), List.of(child)));
      }
    }
    return content;
  }

  private static List<Node> paragraphs(List<Node> children) {
    List<Node> blocks = new ArrayList<>();
    List<Node> run = new ArrayList<>();
    for (Node child : children) {
      if (isBlock(child)) {
        flush(run, blocks);
        if (!isEmptyParagraph(child)) {
          blocks.add(child);
        }
      } else {
        run.add(child);
      }
    }
    flush(run, blocks);
    return blocks;
  }

  private static void flush(List<Node> run, List<Node> blocks) {
    int from = 0;
    int to = run.size();
    while (from < to && isSpace(run.get(from))) {
      from++;
    }
    while (from < to && isSpace(run.get(to - 1))) {
      to--;
    }
    if (from < to) {
      blocks.add(Element.of("p", run.get(from).origin(), run.subList(from, to)));
    }
    run.clear();
  }

  private static boolean isSpace(Node node) {
    return !(node instanceof Element) && node.text().isBlank();
  }

  /** The list with the class that Markdown lists have: {@code loose} if an item has paragraphs. */
  static Element spaced(Element list) {
    boolean isLoose =
        list.children().stream()
            .flatMap(item -> ((Element) item).children().stream())
            .anyMatch(child -> child instanceof Element element && element.is("p"));
    return list.withClass(isLoose ? "loose" : "tight");
  }

  /** Whether the element is a list or table without content, such as a blank line can leave. */
  static boolean isEmptyFrame(Element element) {
    return element.children().isEmpty()
        && Vocabulary.of(element.name()).filter(row -> row.content().isPartsOnly()).isPresent();
  }

  /** Whether the element is the empty paragraph that jsoup adds for a stray end tag. */
  private static boolean isEmptyParagraph(Node node) {
    return node instanceof Element element
        && element.is("p")
        && element.attributes().isEmpty()
        && element.children().isEmpty();
  }

  private static boolean isBlock(Node node) {
    return node instanceof Element element && Vocabulary.isBlock(element.name());
  }
}
