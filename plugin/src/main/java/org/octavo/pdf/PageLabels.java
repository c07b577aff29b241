package org.octavo.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.octavo.layout.Typeset;

/** What viewers call the pages: roman in the front matter, then arabic from 1. */
final class PageLabels {

  private PageLabels() {}

  static void write(PDDocument document, Typeset typeset) {
    PDPageLabels labels = new PDPageLabels(document);
    if (typeset.roman() > 0) {
      labels.setLabelItem(0, range(PDPageLabelRange.STYLE_ROMAN_LOWER));
    }
    if (typeset.roman() < typeset.pages().size()) {
      labels.setLabelItem(typeset.roman(), range(PDPageLabelRange.STYLE_DECIMAL));
    }
    document.getDocumentCatalog().setPageLabels(labels);
  }

  private static PDPageLabelRange range(String style) {
    PDPageLabelRange range = new PDPageLabelRange();
    range.setStyle(style);
    range.setStart(1);
    return range;
  }
}
