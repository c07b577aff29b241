package org.octavo.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.octavo.diagnostic.Limit;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Element;

/** Reads the inline nodes below one parent, in order. */
final class Inlines extends AbstractVisitor {

  private final ChapterContext chapter;
  private final int depth;
  private final boolean inLink;
  private final OpenElements out;

  private Inlines(ChapterContext chapter, int depth, boolean inLink) {
    this.chapter = chapter;
    this.depth = depth;
    this.inLink = inLink;
    this.out = new OpenElements(chapter);
  }

  /** Reads the content of a block. */
  static List<org.octavo.tree.Node> of(Node block, ChapterContext chapter) {
    return new Inlines(chapter, 1, false).children(block);
  }

  private List<org.octavo.tree.Node> children(Node parent) {
    BracketedSpans.form(parent);
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      node.accept(this);
    }
    return out.finish();
  }

  /** Whether attributes directly after such a node belong to it. */
  static boolean takesAttributes(Node node) {
    return node instanceof Image
        || node instanceof Link
        || node instanceof Code
        || node instanceof BracketedSpans.Span;
  }

  ChapterContext chapter() {
    return chapter;
  }

  /** The nodes before this one. */
  OpenElements out() {
    return out;
  }

  boolean isInLink() {
    return inLink || out.isOpen("a");
  }

  /** The depth of the children of a node, below the block that contains it. */
  int innerDepth() {
    return depth + out.depth() + 1;
  }

  /** Reads the children of a node; beyond the nesting limit, their text. */
  List<org.octavo.tree.Node> childrenOf(Node node) {
    return childrenOf(node, isInLink());
  }

  /** Reads the children of a note, which is not part of the link around it. */
  List<org.octavo.tree.Node> childrenOfNote(Node note) {
    return childrenOf(note, out.isOpen("a"));
  }

  private List<org.octavo.tree.Node> childrenOf(Node node, boolean nowInLink) {
    if (innerDepth() >= Limit.NESTING.count()) {
      Position origin = origin(node);
      NestingLimit.report(origin, chapter);
      return new ArrayList<>(List.of(chapter.text(PlainText.of(node), origin)));
    }
    return new Inlines(chapter, innerDepth(), nowInLink).children(node);
  }

  @Override
  public void visit(Text text) {
    if (!text.getLiteral().isEmpty()) {
      out.add(chapter.text(text.getLiteral(), origin(text), chapter.positions().map(text)));
    }
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    List<org.octavo.tree.Node> children = out.children();
    int last = children.size() - 1;
    if (last >= 0 && children.get(last) instanceof org.octavo.tree.Text text) {
      children.set(last, new org.octavo.tree.Text(text.text() + "\n", text.origin(), text.map()));
    } else {
      out.add(new org.octavo.tree.Text("\n", origin(lineBreak)));
    }
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    out.add(Element.of("br", origin(lineBreak), List.of()));
  }

  @Override
  public void visit(Emphasis emphasis) {
    wrap("em", emphasis);
  }

  @Override
  public void visit(StrongEmphasis strong) {
    wrap("strong", strong);
  }

  /** Adds an element with the children of a node. */
  void wrap(String name, Node node) {
    out.add(Element.of(name, origin(node), childrenOf(node)));
  }

  @Override
  public void visit(Code code) {
    Position origin = origin(code);
    org.octavo.tree.Text text =
        chapter.text(code.getLiteral(), origin, chapter.positions().map(code));
    out.add(withAttributes(Element.of("code", origin, List.of(text)), code));
  }

  @Override
  public void visit(Link link) {
    Position origin = origin(link);
    List<org.octavo.tree.Node> children = childrenOf(link, true);
    if (isInLink()) {
      chapter.report(org.octavo.diagnostic.Code.HTML_MISPLACED, origin, "a");
      children.forEach(out::add);
      return;
    }
    if (Autolinks.isOne(link)) {
      children = List.of(PunctuationPass.verbatim(children, origin));
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    if (Urls.isRefused(link.getDestination())) {
      Urls.report(link.getDestination(), origin, chapter);
    } else {
      attributes.put("href", chapter.clean(link.getDestination(), origin));
    }
    if (link.getTitle() != null) {
      attributes.put("title", chapter.clean(link.getTitle(), origin));
    }
    out.add(withAttributes(new Element("a", attributes, children, origin), link));
    NotesInLinks.moveAfter(out);
  }

  @Override
  public void visit(Image image) {
    Images.read(image, chapter)
        .ifPresentOrElse(
            element -> out.add(withAttributes(element, image)),
            () -> out.add(chapter.text(PlainText.of(image), origin(image))));
  }

  @Override
  public void visit(HtmlInline html) {
    HtmlInlines.read(html, this);
  }

  @Override
  public void visit(CustomNode node) {
    Constructs.read(node, this);
  }

  private Element withAttributes(Element element, Node node) {
    if (!(node.getNext() instanceof AttributesNode attributes)) {
      return element;
    }
    return element.is("img")
        ? Images.withAttributes(element, attributes.attributes(), origin(attributes), chapter)
        : attributes.applyTo(element, chapter);
  }

  private Position origin(Node node) {
    return chapter.positions().of(node);
  }
}
