package org.octavo.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * The body text of each page, extracted by the tags: without pictures, captions, notes, labels of
 * list items and the contents. Running heads and repeated table heads have no tags.
 */
public final class BodyFlow {

  private static final Set<String> OUTSIDE_BODY = Set.of("Figure", "Caption", "Note", "TOC");

  private final Map<COSDictionary, StringBuilder> flows = new HashMap<>();
  private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();

  /** The text by page label, in the order of the pages, with soft hyphens. */
  public static Map<String, String> of(PDDocument document) throws IOException {
    BodyFlow flow = new BodyFlow();
    for (PDPage page : document.getPages()) {
      flow.texts.put(page.getCOSObject(), StructureText.texts(page));
      flow.flows.put(page.getCOSObject(), new StringBuilder());
    }
    flow.kids(document.getDocumentCatalog().getStructureTreeRoot());
    Map<String, String> byLabel = new LinkedHashMap<>();
    String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
    for (PDPage page : document.getPages()) {
      byLabel.put(
          labels[document.getPages().indexOf(page)],
          flow.flows.get(page.getCOSObject()).toString());
    }
    return byLabel;
  }

  private void kids(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (!OUTSIDE_BODY.contains(element.getStructureType()) && !isLabel(element)) {
          kids(element);
        }
      } else if (kid instanceof PDMarkedContentReference reference) {
        say(reference.getPage(), reference.getMCID());
      } else if (kid instanceof Integer id) {
        say(((PDStructureElement) node).getPage(), id);
      }
    }
  }

  /** Whether the element is a label but not a term, whose list has no numbering. */
  private static boolean isLabel(PDStructureElement element) {
    if (!element.getStructureType().equals("Lbl")) {
      return false;
    }
    PDStructureElement around = (PDStructureElement) element.getParent();
    return !around.getStructureType().equals("LI")
        || ((PDStructureElement) around.getParent()).getCOSObject().containsKey(COSName.A);
  }

  private void say(PDPage page, int id) {
    flows.get(page.getCOSObject()).append(texts.get(page.getCOSObject()).get(id)).append(' ');
  }
}
