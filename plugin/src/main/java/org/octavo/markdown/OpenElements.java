package org.octavo.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/**
 * The children of one parent as they are read, with the raw HTML elements that are still open among
 * them. An element that the author opens in a parent must be closed in it.
 */
final class OpenElements {

  /**
   * @param written the tag's name in the source
   * @param shell the element without its children; empty where the content is to be dropped
   */
  private record Frame(
      String written, Optional<Element> shell, Position origin, List<Node> children) {}

  private final List<Frame> open = new ArrayList<>();
  private final List<Node> outermost = new ArrayList<>();
  private final Diagnostics findings;

  OpenElements(Diagnostics findings) {
    this.findings = findings;
  }

  /** Elements that are open. */
  int depth() {
    return open.size();
  }

  boolean isOpen(String elementName) {
    return open.stream()
        .anyMatch(frame -> frame.shell().filter(shell -> shell.is(elementName)).isPresent());
  }

  /** The element whose children are being read; {@code section} for the parent of all. */
  String innermost() {
    return open.isEmpty()
        ? "section"
        : open.get(open.size() - 1).shell().map(Element::name).orElse("section");
  }

  /** Whether what is read now is left out. */
  boolean isDropping() {
    return !open.isEmpty() && open.get(open.size() - 1).shell().isEmpty();
  }

  /** The tag that opened the innermost element; empty when none is open. */
  String innermostTag() {
    return open.isEmpty() ? "" : open.get(open.size() - 1).written();
  }

  /** What was added last at this place, if it is an element. */
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

  /** Everything until the end tag is left out. */
  void openDropped(String written, Position origin) {
    open.add(new Frame(written, Optional.empty(), origin, new ArrayList<>()));
  }

  void close(String written, Position origin) {
    if (open.stream().noneMatch(frame -> frame.written().equals(written))) {
      findings.report(Code.HTML_MISMATCHED, origin, written);
      return;
    }
    while (!open.get(open.size() - 1).written().equals(written)) {
      closeUnclosed();
    }
    closeLast();
  }

  /** Closes what is open and returns all children. */
  List<Node> finish() {
    while (!open.isEmpty()) {
      closeUnclosed();
    }
    return outermost;
  }

  private void closeUnclosed() {
    Frame frame = open.get(open.size() - 1);
    findings.report(Code.HTML_UNCLOSED, frame.origin(), frame.written());
    closeLast();
  }

  private void closeLast() {
    Frame frame = open.remove(open.size() - 1);
    frame.shell().ifPresent(shell -> add(shell.withChildren(frame.children())));
  }
}
