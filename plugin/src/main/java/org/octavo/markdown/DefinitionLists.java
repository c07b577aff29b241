package org.octavo.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.octavo.tree.Element;

/** Reads definition lists. Each line of the paragraph before a definition is a term. */
final class DefinitionLists {

  private DefinitionLists() {}

  /**
   * Reads the list that begins with this paragraph, and unlinks the blocks of the list after it.
   *
   * @param depth of the list's items
   */
  static Element read(Paragraph firstTerm, ChapterContext chapter, int depth) {
    var origin = chapter.positions().of(firstTerm);
    List<Element> items = new ArrayList<>(terms(firstTerm, chapter));
    Node next = firstTerm.getNext();
    while (next != null && (next instanceof Definition || isTerm(next))) {
      Node after = next.getNext();
      if (next instanceof Definition) {
        items.add(definition(next, chapter, depth));
      } else {
        items.addAll(terms(next, chapter));
      }
      next.unlink();
      next = after;
    }
    return Element.of("dl", origin, items);
  }

  /** Reads a definition after a table: one paragraph is the table's caption. */
  static void readWithoutTerm(Definition definition, Blocks blocks) {
    Node content = definition.getFirstChild();
    boolean isParagraph = content instanceof Paragraph && content.getNext() == null;
    if (isParagraph && blocks.tableWithoutCaption().isPresent()) {
      blocks.addCaption(content);
    } else {
      Blocks.of(definition, blocks.chapter(), blocks.innerDepth()).forEach(blocks.out()::add);
    }
  }

  private static boolean isTerm(Node node) {
    return node instanceof Paragraph && node.getNext() instanceof Definition;
  }

  private static List<Element> terms(Node paragraph, ChapterContext chapter) {
    List<Element> terms = new ArrayList<>();
    for (Node line : lines(paragraph)) {
      Optional<AttributesNode> attributes = TrailingAttributes.take(line);
      var origin =
          chapter.positions().of(line.getFirstChild() == null ? paragraph : line.getFirstChild());
      Element term = Element.of("dt", origin, Inlines.of(line, chapter));
      terms.add(attributes.map(node -> node.applyTo(term, chapter)).orElse(term));
    }
    return terms;
  }

  private static List<Node> lines(Node paragraph) {
    List<Node> lines = new ArrayList<>(List.of(new Paragraph()));
    Node node = paragraph.getFirstChild();
    while (node != null) {
      Node next = node.getNext();
      if (node instanceof SoftLineBreak) {
        lines.add(new Paragraph());
      } else {
        lines.get(lines.size() - 1).appendChild(node);
      }
      node = next;
    }
    return lines;
  }

  private static Element definition(Node definition, ChapterContext chapter, int depth) {
    Node content = definition.getFirstChild();
    boolean isOneParagraph = content instanceof Paragraph && content.getNext() == null;
    return Element.of(
        "dd",
        chapter.positions().of(definition),
        isOneParagraph ? Inlines.of(content, chapter) : Blocks.of(definition, chapter, depth + 1));
  }
}
