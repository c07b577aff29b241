package org.octavo.layout.block;

import java.util.List;
import java.util.Optional;
import org.octavo.layout.ink.Owner;
import org.octavo.layout.line.Paragraph;
import org.octavo.layout.line.ParagraphCollector;
import org.octavo.style.Style;
import org.octavo.style.Styled;
import org.octavo.tree.Element;

/**
 * The inline content of a block that makes one paragraph.
 *
 * @param run inline children
 * @param before whether the {@code ::before} of the block begins it
 * @param after whether the {@code ::after} of the block ends it
 */
record ParagraphText(Styled.Node node, List<Styled> run, boolean before, boolean after) {

  /**
   * @param runIn a heading that begins the paragraph
   * @param continued whether the next block continues its sentence
   */
  Paragraph collect(ParagraphCollector collector, Optional<Styled.Node> runIn, boolean continued) {
    Element element = node.element();
    runIn.ifPresent(heading -> collector.inline(List.of(heading), node));
    if (before) {
      collector.generated(node.before(), element, Owner.Part.GENERATED);
    }
    if (element.is("img")) {
      collector.inline(List.of(inlineImage(node)), node);
    }
    collector.inline(run, node);
    if (after) {
      collector.generated(node.after(), element, Owner.Part.GENERATED);
    }
    return collector.paragraph(element, continued);
  }

  /** A block-level image is set as a line of its own. */
  private static Styled inlineImage(Styled.Node image) {
    Style style = image.style();
    return new Styled.Node(
        image.element(),
        new Style(
            Style.Display.INLINE,
            style.type(),
            style.setting(),
            style.box(),
            style.breaks(),
            style.generated()),
        Styled.Parts.NONE,
        List.of());
  }
}
