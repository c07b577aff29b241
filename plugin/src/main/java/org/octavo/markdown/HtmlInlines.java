package org.octavo.markdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.HtmlInline;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Limit;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Element;
import org.octavo.tree.Vocabulary;

/** A raw tag in running text. */
final class HtmlInlines {

  private HtmlInlines() {}

  static void read(HtmlInline html, Chapter chapter, OpenElements out, int depth, boolean inLink) {
    String literal = html.getLiteral();
    Position origin = chapter.origins().of(html);
    if (literal.startsWith("<!--")) {
      return;
    }
    if (literal.startsWith("<!") || literal.startsWith("<?")) {
      HtmlFindings.unsupported(literal.substring(1, 2), origin, chapter.findings());
      return;
    }
    HtmlTag tag = HtmlTag.of(literal);
    if (out.isDropping() && !(tag.isClosing() && tag.name().equals(out.innermostTag()))) {
      return;
    }
    if (tag.isClosing()) {
      close(tag.name(), origin, out);
    } else {
      open(tag, origin, chapter, out, depth, inLink);
    }
  }

  /** The end tag of what was never opened, because it is not allowed, has been told of already. */
  private static void close(String name, Position origin, OpenElements out) {
    boolean isKnown = HtmlAllowList.element(name).filter(e -> !Vocabulary.isBlock(e)).isPresent();
    boolean isLeftOut = HtmlAllowList.isRemoved(name) || HtmlAllowList.isUnsupported(name);
    if ((isKnown || isLeftOut) && !HtmlAllowList.isVoid(name)) {
      out.close(name, origin);
      if (name.equals("a") && out.last().filter(element -> element.is("a")).isPresent()) {
        NotesInLinks.moveBehind(out);
      }
    }
  }

  private static void open(
      HtmlTag tag, Position origin, Chapter chapter, OpenElements out, int depth, boolean inLink) {
    String name = tag.name();
    Diagnostics findings = chapter.findings();
    boolean isEmpty = tag.isEmpty() || HtmlAllowList.isVoid(name);
    if (HtmlAllowList.isRemoved(name) || HtmlAllowList.isUnsupported(name)) {
      if (HtmlAllowList.isRemoved(name)) {
        HtmlFindings.removed(name, origin, findings);
      } else {
        HtmlFindings.unsupported(name, origin, findings);
      }
      if (!isEmpty) {
        out.openDropped(name, origin);
      }
      return;
    }
    Optional<String> element = HtmlAllowList.element(name);
    if (element.isEmpty()) {
      HtmlFindings.unknown(name, origin, findings);
      return;
    }
    boolean isLinkInLink = name.equals("a") && (inLink || out.isOpen("a"));
    if (Vocabulary.isBlock(element.get()) || isLinkInLink) {
      HtmlFindings.misplaced(name, origin, findings);
      return;
    }
    Map<String, String> attributes =
        HtmlAllowList.attributes(name, tag.attributes(), origin, findings);
    Element shell = new Element(element.get(), attributes, List.of(), origin);
    if (shell.is("img")) {
      out.add(Images.ofHtml(shell));
    } else if (isEmpty) {
      out.add(shell);
    } else if (depth + out.depth() >= Limit.NESTING.count()) {
      TooDeep.report(origin, findings);
    } else {
      out.open(name, shell);
    }
  }
}
