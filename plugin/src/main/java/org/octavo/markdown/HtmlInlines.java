package org.octavo.markdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.HtmlInline;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Limit;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Element;
import org.octavo.tree.Vocabulary;

/** Reads one tag of raw HTML in a paragraph. */
final class HtmlInlines {

  private HtmlInlines() {}

  static void read(HtmlInline html, Inlines inlines) {
    String literal = html.getLiteral();
    Position origin = inlines.chapter().positions().of(html);
    if (literal.startsWith("<!--")) {
      return;
    }
    if (literal.startsWith("<!") || literal.startsWith("<?")) {
      inlines.chapter().report(Code.HTML_UNSUPPORTED, origin, literal.substring(1, 2));
      return;
    }
    HtmlTag tag = HtmlTag.of(literal);
    OpenElements out = inlines.out();
    if (out.isDropping() && !(tag.isClosing() && tag.name().equals(out.innermostTag()))) {
      return;
    }
    if (tag.isClosing()) {
      close(tag.name(), origin, out);
    } else if (HtmlAllowList.isRemoved(tag.name()) || HtmlAllowList.isUnsupported(tag.name())) {
      drop(tag, origin, inlines);
    } else {
      open(tag, origin, inlines);
    }
  }

  /** Ignores the end tag of an element that is not allowed: its start tag has been reported. */
  private static void close(String name, Position origin, OpenElements out) {
    boolean isInline =
        HtmlAllowList.element(name).filter(element -> !Vocabulary.isBlock(element)).isPresent();
    boolean isDropped = HtmlAllowList.isRemoved(name) || HtmlAllowList.isUnsupported(name);
    if ((isInline || isDropped) && !HtmlAllowList.isVoid(name)) {
      out.close(name, origin);
      if (name.equals("a") && out.last().filter(element -> element.is("a")).isPresent()) {
        NotesInLinks.moveAfter(out);
      }
    }
  }

  private static void drop(HtmlTag tag, Position origin, Inlines inlines) {
    if (HtmlAllowList.isRemoved(tag.name())) {
      inlines.chapter().report(Code.HTML_REMOVED, origin, "<" + tag.name() + "> with its content");
    } else {
      inlines.chapter().report(Code.HTML_UNSUPPORTED, origin, tag.name());
    }
    if (!isEmpty(tag)) {
      inlines.out().openDropped(tag.name(), origin);
    }
  }

  private static void open(HtmlTag tag, Position origin, Inlines inlines) {
    String name = tag.name();
    ChapterContext chapter = inlines.chapter();
    Optional<String> element = HtmlAllowList.element(name);
    if (element.isEmpty()) {
      chapter.report(Code.HTML_UNKNOWN, origin, name);
      return;
    }
    boolean isLinkInLink = name.equals("a") && inlines.isInLink();
    if (Vocabulary.isBlock(element.get()) || isLinkInLink) {
      chapter.report(Code.HTML_MISPLACED, origin, name);
      return;
    }
    Map<String, String> attributes =
        HtmlAllowList.attributes(name, tag.attributes(), origin, chapter);
    Element shell = new Element(element.get(), attributes, List.of(), origin);
    if (shell.is("img")) {
      inlines.out().add(Images.ofHtml(shell));
    } else if (isEmpty(tag)) {
      inlines.out().add(shell);
    } else if (inlines.innerDepth() > Limit.NESTING.count()) {
      NestingLimit.report(origin, chapter);
    } else {
      inlines.out().open(name, shell);
    }
  }

  private static boolean isEmpty(HtmlTag tag) {
    return tag.isEmpty() || HtmlAllowList.isVoid(tag.name());
  }
}
