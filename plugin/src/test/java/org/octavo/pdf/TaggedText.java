package org.octavo.pdf;

import java.io.IOException;
import java.util.HashMap;
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
 * The text of a file in the order of its tags, with a space between blocks. Without labels,
 * pictures and the contents, which are not in the book's text.
 */
public final class TaggedText {

  private static final Set<String> IN_LINES =
      Set.of("Span", "Link", "Reference", "Code", "Quote", "Em", "Strong");

  private final StringBuilder out = new StringBuilder();
  private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();

  /**
   * @param skipped the number of sections to skip at the beginning
   */
  public static String of(PDDocument document, int skipped) throws IOException {
    TaggedText reading = new TaggedText();
    for (PDPage page : document.getPages()) {
      reading.texts.put(page.getCOSObject(), StructureText.texts(page));
    }
    PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
    PDStructureNode whole = (PDStructureNode) root.getKids().get(0);
    whole.getKids().stream()
        .skip(skipped)
        .forEach(part -> reading.kids((PDStructureNode) part, false));
    return reading.out.toString().replace("\u00ad", "").replaceAll("\\s+", " ").strip();
  }

  private void kids(PDStructureNode node, boolean silent) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element && !isContents(element)) {
        String type = element.getStructureType();
        boolean inLine = IN_LINES.contains(type);
        out.append(inLine ? "" : " ");
        kids(element, !type.equals("Caption") && (silent || isSilent(element)));
        out.append(inLine ? "" : " ");
      } else if (!silent && kid instanceof PDMarkedContentReference reference) {
        say(reference.getPage(), reference.getMCID());
      } else if (!silent && kid instanceof Integer id) {
        say(((PDStructureElement) node).getPage(), id);
      }
    }
  }

  /** Whether the element is a picture, a note number or the label of an item, but not a term. */
  private static boolean isSilent(PDStructureElement element) {
    return switch (element.getStructureType()) {
      case "Figure", "Formula" -> true;
      case "Lbl" -> {
        PDStructureElement around = (PDStructureElement) element.getParent();
        yield !around.getStructureType().equals("LI")
            || ((PDStructureElement) around.getParent()).getCOSObject().containsKey(COSName.A);
      }
      default -> false;
    };
  }

  private static boolean isContents(PDStructureElement element) {
    return element.getStructureType().equals("TOC");
  }

  private void say(PDPage page, int id) {
    out.append(texts.get(page.getCOSObject()).get(id));
  }
}
