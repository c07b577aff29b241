package org.octavo.pdf;

import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.octavo.layout.Typeset;

/**
 * The labels that viewers show for pages (ISO 32000-1 12.4.2): the name of the cover, roman
 * numerals in the front matter, then arabic numerals from 1.
 */
final class PageLabels {

  private PageLabels() {}

  static void write(PDDocument document, Typeset typeset, Optional<FrontCover> cover) {
    PDPageLabels labels = new PDPageLabels(document);
    int first = cover.isPresent() ? FrontCover.PAGES : 0;
    int body = first + typeset.roman();
    if (cover.isPresent()) {
      labels.setLabelItem(0, named(cover.get().label()));
      labels.setLabelItem(1, named(""));
    }
    if (typeset.roman() > 0) {
      labels.setLabelItem(first, range(PDPageLabelRange.STYLE_ROMAN_LOWER));
    }
    if (body < typeset.pages().size()) {
      labels.setLabelItem(body, range(PDPageLabelRange.STYLE_DECIMAL));
    }
    document.getDocumentCatalog().setPageLabels(labels);
  }

  private static PDPageLabelRange named(String name) {
    PDPageLabelRange range = new PDPageLabelRange();
    range.setPrefix(name);
    return range;
  }

  private static PDPageLabelRange range(String style) {
    PDPageLabelRange range = new PDPageLabelRange();
    range.setStyle(style);
    range.setStart(1);
    return range;
  }
}
