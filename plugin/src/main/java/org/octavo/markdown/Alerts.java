package org.octavo.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.octavo.diagnostic.Position;
import org.octavo.text.Phrase;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/**
 * Reads alerts: quotations whose first line names a kind, such as {@code > [!NOTE]}, as on GitHub.
 */
final class Alerts {

  private static final List<String> KINDS =
      List.of("note", "tip", "important", "warning", "caution");

  private Alerts() {}

  /**
   * Reads an alert; empty for any other quotation.
   *
   * @param depth of its blocks below the chapter's root
   */
  static Optional<Element> read(BlockQuote quote, ChapterContext chapter, int depth) {
    if (!(quote.getFirstChild() instanceof Paragraph paragraph)
        || !(paragraph.getFirstChild() instanceof Text marker)) {
      return Optional.empty();
    }
    var after = marker.getNext();
    if (after != null && !(after instanceof SoftLineBreak)) {
      return Optional.empty();
    }
    return kind(marker.getLiteral().strip())
        .map(
            kind -> {
              Element title =
                  title(chapter.words().get("alert." + kind), chapter.positions().of(marker));
              remove(marker, paragraph);
              List<Node> children = new ArrayList<>(List.of(title));
              children.addAll(Blocks.of(quote, chapter, depth));
              String classes = "admonition " + kind;
              return Element.of("aside", classes, chapter.positions().of(quote), children);
            });
  }

  private static Optional<String> kind(String marker) {
    for (String kind : KINDS) {
      if (marker.equalsIgnoreCase("[!" + kind + "]")) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private static Element title(Phrase words, Position origin) {
    var text = new org.octavo.tree.Text(words.text(), origin);
    Element title = Element.of("p", "admonition-title", origin, List.of(text));
    return words.language().map(language -> title.with("lang", language)).orElse(title);
  }

  private static void remove(Text marker, Paragraph paragraph) {
    if (marker.getNext() == null) {
      paragraph.unlink();
    } else {
      marker.getNext().unlink();
      marker.unlink();
      paragraph.setSourceSpans(
          paragraph.getSourceSpans().subList(1, paragraph.getSourceSpans().size()));
    }
  }
}
