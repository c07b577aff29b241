package org.octavo.book;

import org.octavo.tree.Element;
import org.octavo.tree.Node;
import org.octavo.tree.Text;

/**
 * Counts words: runs of letters and digits, apostrophes inside them included; ideographs one by
 * one.
 */
final class WordCount {

  private int words;
  private boolean inWord;

  static int of(Iterable<? extends Node> nodes) {
    WordCount count = new WordCount();
    nodes.forEach(count::add);
    return count.words;
  }

  private void add(Node node) {
    if (node instanceof Text text) {
      text.text().codePoints().forEach(this::add);
    } else {
      Element element = (Element) node;
      boolean block = Phrasing.isBlock(element);
      inWord &= !block;
      element.children().forEach(this::add);
      inWord &= !block;
    }
  }

  private void add(int c) {
    if (Character.isIdeographic(c)) {
      words++;
      inWord = false;
    } else if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      words += inWord ? 0 : 1;
      inWord = true;
    } else {
      inWord &= c == '\'' || c == '\u2019' || c == '\u00AD';
    }
  }
}
