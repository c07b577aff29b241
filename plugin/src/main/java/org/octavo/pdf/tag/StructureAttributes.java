package org.octavo.pdf.tag;

import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.octavo.pdf.object.NumberArray;
import org.octavo.tree.Element;

/** The attribute objects of structure elements (ISO 32000-1 14.8.5). */
final class StructureAttributes {

  /** The limit of HTML for columns; a page holds fewer. */
  private static final int MAX_SPAN = 1000;

  private static final Map<String, String> NUMBERING_BY_LABEL =
      Map.of(
          "◦", "Circle",
          "▪", "Square",
          "1.", "Decimal",
          "a.", "LowerAlpha",
          "A.", "UpperAlpha",
          "i.", "LowerRoman",
          "I.", "UpperRoman");

  private StructureAttributes() {}

  /** {@code ListNumbering} (14.8.5.5) as the list's attributes have it. */
  static COSDictionary list(Element list) {
    return list(list.is("ol") ? numbering(list) : "Disc");
  }

  /** {@code ListNumbering} of a list whose items have checkboxes and no labels. */
  static COSDictionary checkboxes() {
    return list("Square");
  }

  /** {@code ListNumbering} by the label of the first item; empty for an unusual label. */
  static Optional<COSDictionary> listLabelled(String label) {
    return Optional.ofNullable(NUMBERING_BY_LABEL.get(label)).map(StructureAttributes::list);
  }

  /** {@code ListNumbering} of terms with descriptions (ISO 32000-2 14.8.5.5). */
  static COSDictionary descriptions() {
    return list("Description");
  }

  private static COSDictionary list(String numbering) {
    COSDictionary attributes = owned("List");
    attributes.setName("ListNumbering", numbering);
    return attributes;
  }

  private static String numbering(Element list) {
    return switch (list.attribute("type").orElse("1")) {
      case "a" -> "LowerAlpha";
      case "A" -> "UpperAlpha";
      case "i" -> "LowerRoman";
      case "I" -> "UpperRoman";
      default -> "Decimal";
    };
  }

  /**
   * {@code Scope}, {@code ColSpan} and {@code RowSpan} (14.8.5.7); empty for a plain cell.
   *
   * @param inHead whether the cell is in the head of the table
   */
  static COSDictionary cell(Element cell, boolean inHead) {
    COSDictionary attributes = owned("Table");
    if (cell.is("th")) {
      boolean ofRow = cell.attribute("scope").orElse(inHead ? "col" : "row").startsWith("row");
      attributes.setName("Scope", ofRow ? "Row" : "Column");
    }
    span(cell, "colspan", "ColSpan", attributes);
    span(cell, "rowspan", "RowSpan", attributes);
    return attributes;
  }

  private static void span(Element cell, String name, String key, COSDictionary attributes) {
    try {
      int span = Integer.parseInt(cell.attribute(name).orElse("1").strip());
      if (span > 1 && span <= MAX_SPAN) {
        attributes.setItem(key, COSInteger.get(span));
      }
    } catch (NumberFormatException e) {
      // HTML ignores values that are not numbers too.
    }
  }

  /**
   * {@code BBox} and {@code Placement} of a figure (14.8.5.4.3), in points; y upwards from the foot
   * of the page.
   *
   * @param inline whether the figure is part of a line of text
   */
  static COSDictionary box(double x, double y, double width, double height, boolean inline) {
    COSDictionary attributes = owned("Layout");
    attributes.setItem(COSName.BBOX, NumberArray.of(x, y, x + width, y + height));
    attributes.setName("Placement", inline ? "Inline" : "Block");
    return attributes;
  }

  private static COSDictionary owned(String owner) {
    COSDictionary attributes = new COSDictionary();
    attributes.setName(COSName.O, owner);
    return attributes;
  }
}
