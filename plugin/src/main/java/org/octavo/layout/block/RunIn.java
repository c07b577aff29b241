package org.octavo.layout.block;

import java.util.List;
import org.octavo.style.Box;
import org.octavo.style.Style;
import org.octavo.style.Styled;

/**
 * Headings set at the beginning of the paragraph that follows them ({@code display: run-in}, CSS
 * Display 3 §2.5).
 */
final class RunIn {

  private RunIn() {}

  /** Whether the block becomes the start of the following paragraph. */
  static boolean joins(Styled.Node block, List<Styled> following) {
    return block.style().display() == Style.Display.RUN_IN
        && hasOnlyText(block)
        && following.stream()
            .filter(next -> !isWhite(next))
            .findFirst()
            .map(next -> next instanceof Styled.Node node && isParagraph(node))
            .orElse(false);
  }

  private static boolean isWhite(Styled styled) {
    return styled instanceof Styled.Words words && words.text().text().isBlank();
  }

  private static boolean isParagraph(Styled.Node node) {
    return node.style().display() == Style.Display.BLOCK
        && node.style().box().floating() == Box.Floating.NONE
        && !node.element().is("img")
        && hasOnlyText(node)
        && !node.children().isEmpty();
  }

  private static boolean hasOnlyText(Styled.Node node) {
    return node.children().stream()
        .noneMatch(
            child -> child instanceof Styled.Node inner && inner.style().display().isBlock());
  }
}
