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
 * What the tags of a file say, in their order: its words, with a space between blocks and nothing
 * else added. Labels, pictures and the contents, which the text does not have, are left out.
 */
public final class ReadAloud {

  private static final Set<String> IN_LINES =
      Set.of("Span", "Link", "Reference", "Code", "Quote", "Em", "Strong");

  private final StringBuilder out = new StringBuilder();
  private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();

  /**
   * @param skipped how many sections at the beginning are left out
   */
  public static String of(PDDocument document, int skipped) throws IOException {
    ReadAloud reading = new ReadAloud();
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

  /** A picture, the number of a note, or the bullet of an item; not a term, which is text. */
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
