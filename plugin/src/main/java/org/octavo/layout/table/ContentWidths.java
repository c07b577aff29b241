package org.octavo.layout.table;

import java.util.ArrayList;
import java.util.List;
import org.octavo.layout.line.ContentResolver;
import org.octavo.layout.line.ImageSizer;
import org.octavo.layout.line.LineSetter;
import org.octavo.layout.line.Paragraph;
import org.octavo.layout.line.ParagraphCollector;
import org.octavo.style.Box;
import org.octavo.style.Length;
import org.octavo.style.Styled;

/** Measures content for the columns of tables (CSS 2.2 §17.5.2.2). */
public record ContentWidths(LineSetter setter, ImageSizer images) {

  /** The widest line of a cell with all breaks taken and with none. */
  LineSetter.Widths of(Styled.Node node) {
    double minimum = 0;
    double maximum = 0;
    List<Styled> run = new ArrayList<>();
    for (Styled child : node.children()) {
      if (child instanceof Styled.Node inner && inner.style().display().isBlock()) {
        LineSetter.Widths widths = of(inner);
        minimum = Math.max(minimum, widths.minimum());
        maximum = Math.max(maximum, widths.maximum());
      } else {
        run.add(child);
      }
    }
    Paragraph paragraph =
        new ParagraphCollector(ContentResolver.LITERALS_ONLY, images, 1e6)
            .inline(run, node)
            .paragraph(node.element());
    LineSetter.Widths own = setter.widths(paragraph, node.style().setting());
    double edges = edges(node.style().box());
    return new LineSetter.Widths(
        Math.max(minimum, own.minimum()) + edges, Math.max(maximum, own.maximum()) + edges);
  }

  private static double edges(Box box) {
    return sum(
            box.padding().left(), box.padding().right(), box.margin().left(), box.margin().right())
        + box.left().width()
        + box.right().width();
  }

  private static double sum(Length... lengths) {
    double sum = 0;
    for (Length length : lengths) {
      sum += length.points();
    }
    return sum;
  }
}
