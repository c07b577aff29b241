package org.octavo.book;

import java.util.Collection;
import org.octavo.text.WordCounter;
import org.octavo.tree.Element;
import org.octavo.tree.Node;
import org.octavo.tree.Vocabulary;

/** Counts words. Inline elements do not end a word; blocks do. */
final class WordCount {

  private WordCount() {}

  static int of(Collection<? extends Node> nodes) {
    StringBuilder text = new StringBuilder();
    nodes.forEach(node -> collect(node, text));
    return WordCounter.count(text.toString());
  }

  private static void collect(Node node, StringBuilder text) {
    if (!(node instanceof Element element)) {
      text.append(node.text());
      return;
    }
    boolean joins = Vocabulary.isText(element.name());
    text.append(joins ? "" : " ");
    element.children().forEach(child -> collect(child, text));
    text.append(joins ? "" : " ");
  }
}
