package org.octavo.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.octavo.book.ContentsEntry;
import org.octavo.pdf.tag.StructureTree;

/**
 * The bookmarks (ISO 32000-1 12.3.3), collapsed below the first level. Each one refers to the
 * structure element of its heading, which has the language.
 */
final class Bookmarks {

  private Bookmarks() {}

  static void write(
      PDDocument document,
      List<ContentsEntry> contents,
      Destinations destinations,
      StructureTree structure) {
    PDDocumentOutline outline = new PDDocumentOutline();
    add(outline, contents, destinations, structure);
    if (outline.hasChildren()) {
      outline.openNode();
      document.getDocumentCatalog().setDocumentOutline(outline);
    }
  }

  private static void add(
      PDOutlineNode parent,
      List<ContentsEntry> entries,
      Destinations destinations,
      StructureTree structure) {
    for (ContentsEntry entry : entries) {
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle(entry.text());
      destinations
          .goTo(entry.target())
          .ifPresent(
              action -> {
                item.getCOSObject().setItem(COSName.A, action);
                item.getCOSObject()
                    .setItem(
                        COSName.getPDFName("SE"), structure.target(entry.target()).reference());
              });
      add(item, entry.children(), destinations, structure);
      parent.addLast(item);
    }
  }
}
