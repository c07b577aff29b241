package org.octavo.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/**
 * Collects the children of one parent, and the raw HTML elements that are still open among them. An
 * element that the author opens in a parent must be closed in that parent.
 */
final class OpenElements {

  /**
   * @param written the name of the tag in the source
   * @param shell the element without its children; empty if its content is dropped
   */
  private record Frame(
      String written, Optional<Element> shell, Position origin, List<Node> children) {}

  private final List<Frame> open = new ArrayList<>();
  private final List<Node> outermost = new ArrayList<>();
  private final ChapterContext chapter;

  OpenElements(ChapterContext chapter) {
    this.chapter = chapter;
  }

  /** The number of open elements. */
  int depth() {
    return open.size();
  }

  boolean isOpen(String elementName) {
    return open.stream()
        .anyMatch(frame -> frame.shell().filter(shell -> shell.is(elementName)).isPresent());
  }

  /** The name of the innermost open element; {@code section} if none is open. */
  String innermost() {
    return open.isEmpty()
        ? "section"
        : open.get(open.size() - 1).shell().map(Element::name).orElse("section");
  }

  /** Whether the content of the innermost open element is dropped. */
  boolean isDropping() {
    return !open.isEmpty() && open.get(open.size() - 1).shell().isEmpty();
  }

  /** The name of the tag that opened the innermost element; empty if none is open. */
  String innermostTag() {
    return open.isEmpty() ? "" : open.get(open.size() - 1).written();
  }

  /** The last child of the innermost open element, if it is an element. */
  Optional<Element> last() {
    List<Node> children = children();
    return !children.isEmpty() && children.get(children.size() - 1) instanceof Element element
        ? Optional.of(element)
        : Optional.empty();
  }

  List<Node> children() {
    return open.isEmpty() ? outermost : open.get(open.size() - 1).children();
  }

  void add(Node node) {
    children().add(node);
  }

  void replaceLast(Element element) {
    List<Node> children = children();
    children.set(children.size() - 1, element);
  }

  void open(String written, Element shell) {
    open.add(new Frame(written, Optional.of(shell), shell.origin(), new ArrayList<>()));
  }

  /** Drops everything up to the end tag. */
  void openDropped(String written, Position origin) {
    open.add(new Frame(written, Optional.empty(), origin, new ArrayList<>()));
  }

  void close(String written, Position origin) {
    if (open.stream().noneMatch(frame -> frame.written().equals(written))) {
      chapter.report(Code.HTML_MISMATCHED, origin, written);
      return;
    }
    while (!open.get(open.size() - 1).written().equals(written)) {
      closeUnclosed();
    }
    closeLast();
  }

  /** Closes all open elements and returns the children of the parent. */
  List<Node> finish() {
    while (!open.isEmpty()) {
      closeUnclosed();
    }
    return outermost;
  }

  private void closeUnclosed() {
    Frame frame = open.get(open.size() - 1);
    chapter.report(Code.HTML_UNCLOSED, frame.origin(), frame.written());
    closeLast();
  }

  private void closeLast() {
    Frame frame = open.remove(open.size() - 1);
    frame.shell().ifPresent(shell -> add(shell.withChildren(frame.children())));
  }
}
