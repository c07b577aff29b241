package org.octavo.epub;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.octavo.book.CellGrid;
import org.octavo.diagnostic.Position;
import org.octavo.text.HyphenationLibrary;
import org.octavo.text.LineBreaks;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/**
 * Fits the columns of a wide table to the screen of a phone. Without column widths, an e-reader
 * makes a table as wide as its longest words and cuts it off at the edge of the screen, or breaks
 * words in the middle although other columns have room. This class gives each column a share of the
 * width according to its content, and adds soft hyphens to long words, because most e-readers can
 * hyphenate few languages.
 *
 * <p>Widths are in average characters, about half an em each.
 */
final class TableColumns {

  static final String CLASS = "fitted";

  /** Width of a phone: 360 px minus the e-reader's margins, at the table's font size of 14 px. */
  private static final double TELEPHONE = 41;

  /** A table of this width fits a phone even at twice the font size. */
  private static final double SMALL = TELEPHONE / 2;

  /** The gap between two columns: the padding of {@code base.css}. */
  private static final double GAP = 1;

  /** Width of bold text relative to regular text. */
  private static final double BOLD = 1.1;

  /** The most that a cell can want: the length of a comfortable line (Bringhurst 2.1.2). */
  private static final double LINE = 60;

  /**
   * The most that a cell counts when columns share a phone's width. A sentence wraps anyway, so it
   * should not take more from the other columns.
   */
  private static final double SENTENCE = 45;

  /** The most that a word counts; e-readers break longer ones, such as addresses, anywhere. */
  private static final double LONGEST_WORD = 20;

  /** Width of an average character in em. */
  private static final double EM = 0.53;

  private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");

  private final LineBreaks breaks;

  /** The widest unbreakable part of a word in each column. */
  private double[] parts = {};

  /** The widest word in each column. */
  private double[] words = {};

  /** The widest cell in each column, if set on one line. */
  private double[] cells = {};

  private TableColumns(Element table, LineBreaks breaks) {
    this.breaks = breaks;
    measure(rows(table));
    for (Node part : table.children()) {
      if (part instanceof Element group && GROUPS.contains(group.name())) {
        measure(rows(group));
      }
    }
  }

  /**
   * The table with column widths, unless it is narrow or its author has set widths.
   *
   * @param language of the surrounding text, BCP 47
   */
  static Element fitted(
      Element table, String language, LineBreaks breaks, HyphenationLibrary hyphenation) {
    boolean hasColumns =
        table.children().stream()
            .anyMatch(part -> part instanceof Element e && (e.is("colgroup") || e.is("col")));
    TableColumns columns = new TableColumns(table, breaks);
    if (hasColumns || columns.words.length < 2 || columns.minimumWidth() <= SMALL) {
      return table;
    }
    if (sum(columns.words) <= columns.availableWidth()) {
      return columns.addTo(table);
    }
    Element hyphenated = TableHyphenation.of(table, language, hyphenation);
    return new TableColumns(hyphenated, breaks).addTo(hyphenated);
  }

  private double minimumWidth() {
    return sum(words) + gaps();
  }

  private double gaps() {
    return GAP * (words.length - 1);
  }

  private double availableWidth() {
    return TELEPHONE - gaps();
  }

  private static List<List<Element>> rows(Element group) {
    return elements(group).stream().filter(e -> e.is("tr")).map(TableColumns::elements).toList();
  }

  private static List<Element> elements(Element parent) {
    return parent.children().stream()
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  private void measure(List<List<Element>> rows) {
    List<List<CellGrid.Place>> places = CellGrid.of(rows);
    for (int row = 0; row < rows.size(); row++) {
      for (int i = 0; i < rows.get(row).size(); i++) {
        CellGrid.Place place = places.get(row).get(i);
        if (place.end() > words.length) {
          parts = Arrays.copyOf(parts, place.end());
          words = Arrays.copyOf(words, place.end());
          cells = Arrays.copyOf(cells, place.end());
        }
        if (place.columns() == 1) {
          Element cell = rows.get(row).get(i);
          measure(cell.text(), cell.is("th") ? BOLD : 1, place.column());
        }
      }
    }
  }

  private void measure(String text, double weight, int column) {
    int part = 0;
    int word = 0;
    for (LineBreaks.Break found : breaks.of(text)) {
      boolean isSoftHyphen = found.kind() == LineBreaks.Kind.SOFT_HYPHEN;
      String whole = text.substring(part, found.start()) + (isSoftHyphen ? "-" : "");
      widen(parts, column, Math.min(LONGEST_WORD, weight * width(whole)));
      part = found.end();
      if (!isSoftHyphen) {
        widen(words, column, Math.min(LONGEST_WORD, weight * width(text.substring(word, part))));
        word = part;
      }
    }
    widen(parts, column, Math.min(LONGEST_WORD, weight * width(text.substring(part))));
    widen(words, column, Math.min(LONGEST_WORD, weight * width(text.substring(word))));
    widen(cells, column, Math.min(LINE, weight * width(text)));
  }

  private static void widen(double[] widths, int column, double width) {
    widths[column] = Math.max(widths[column], width);
  }

  private static double width(String text) {
    return text.strip().codePoints().mapToDouble(TableColumns::width).sum();
  }

  private static double width(int character) {
    if (character == '\u00AD') {
      return 0;
    }
    if ("fijlrtI .,:;!|'’()-".indexOf(character) >= 0) {
      return 0.6;
    }
    boolean wide = Character.isUpperCase(character) || character == 'm' || character == 'w';
    if (Character.isIdeographic(character)) {
      return 2;
    }
    return wide ? 1.4 : character < 0x370 ? 1.05 : 1.15;
  }

  private static double sum(double[] widths) {
    return Arrays.stream(widths).sum();
  }

  /**
   * Adds the column widths, and limits the table to the width of its cells set on one line each.
   */
  private Element addTo(Element table) {
    double wanted = sum(cells) + gaps();
    String style = "max-width: " + (int) Math.ceil(wanted * EM + gaps()) + "em";
    List<Node> children = new ArrayList<>(table.children());
    int after = children.size() > 0 && isCaption(children.get(0)) ? 1 : 0;
    children.add(after, group(table.origin()));
    return table.withChildren(children).withClass(CLASS).with("style", style);
  }

  private static boolean isCaption(Node node) {
    return node instanceof Element element && element.is("caption");
  }

  private Element group(Position origin) {
    double[] widths = widths();
    double all = sum(widths);
    List<Node> columns = new ArrayList<>();
    for (double width : widths) {
      String style = String.format(Locale.ROOT, "width: %.1f%%", 100 * width / all);
      columns.add(new Element("col", AttributeMap.of("style", style), List.of(), origin));
    }
    return Element.of("colgroup", origin, columns);
  }

  /** The widths of the columns on a phone, including gaps. */
  private double[] widths() {
    double room = availableWidth();
    double[] widths;
    if (sum(words) <= room) {
      widths = grown(words, shares(room), room);
    } else if (sum(parts) <= room) {
      widths = grown(parts, words, room);
    } else {
      widths = shrunk(room);
    }
    for (int i = 0; i < widths.length - 1; i++) {
      widths[i] += GAP;
    }
    return widths;
  }

  private double[] shares(double room) {
    double[] shares = Arrays.stream(cells).map(width -> Math.min(SENTENCE, width)).toArray();
    double factor = room / Math.max(1, sum(shares));
    return Arrays.stream(shares).map(width -> width * factor).toArray();
  }

  /** Shrinks the widest columns only, so numbers and short words are not broken. */
  private double[] shrunk(double room) {
    double least = 0;
    double most = LONGEST_WORD;
    while (most - least > 0.01) {
      double middle = (least + most) / 2;
      if (sum(capped(middle)) > room) {
        most = middle;
      } else {
        least = middle;
      }
    }
    return capped(least);
  }

  private double[] capped(double most) {
    return Arrays.stream(parts).map(width -> Math.min(width, most)).toArray();
  }

  /** The least widths; the remaining room is divided among the columns that want more. */
  private static double[] grown(double[] least, double[] wanted, double room) {
    double[] grown = new double[least.length];
    for (int i = 0; i < grown.length; i++) {
      grown[i] = Math.max(0, wanted[i] - least[i]);
    }
    double factor = (room - sum(least)) / Math.max(1e-9, sum(grown));
    for (int i = 0; i < grown.length; i++) {
      grown[i] = Math.max(1, least[i]) + grown[i] * factor;
    }
    return grown;
  }
}
