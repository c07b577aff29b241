package org.octavo.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The structure tree of a file as indented text, in the order in which it is read out. */
public final class StructureText {

  private final StringBuilder out = new StringBuilder();
  private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();

  public static String of(PDDocument document) throws IOException {
    StructureText text = new StructureText();
    for (PDPage page : document.getPages()) {
      text.texts.put(page.getCOSObject(), texts(page));
    }
    text.kids(document.getDocumentCatalog().getStructureTreeRoot(), 0);
    return text.out.toString();
  }

  /** The text of each marked-content sequence of a page, by id. */
  static Map<Integer, String> texts(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    Map<Integer, String> texts = new HashMap<>();
    extractor.getMarkedContents().forEach(content -> texts.put(content.getMCID(), said(content)));
    return texts;
  }

  private static String said(PDMarkedContent content) {
    StringBuilder said = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition position) {
        said.append(position.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        said.append(inner.getActualText() == null ? said(inner) : inner.getActualText());
      } else {
        said.append("[image]");
      }
    }
    return said.toString();
  }

  private void kids(PDStructureNode node, int depth) {
    List<Object> kids = node.getKids();
    for (Object kid : kids) {
      if (kid instanceof PDStructureElement element) {
        line(depth, element.getStructureType() + properties(element.getCOSObject()));
        kids(element, depth + 1);
      } else if (kid instanceof PDMarkedContentReference reference) {
        line(depth, quoted(reference.getPage(), reference.getMCID()));
      } else if (kid instanceof Integer id) {
        line(depth, quoted(((PDStructureElement) node).getPage(), id));
      } else if (kid instanceof PDObjectReference) {
        line(depth, "(annotation)");
      }
    }
  }

  private String quoted(PDPage page, int id) {
    return '"' + texts.get(page.getCOSObject()).get(id) + '"';
  }

  private static String properties(COSDictionary element) {
    StringBuilder properties = new StringBuilder();
    for (String key : List.of("ID", "Lang", "T", "Alt")) {
      String value = element.getString(key);
      if (value != null) {
        properties.append(' ').append(key).append('=').append(value);
      }
    }
    COSDictionary attributes = element.getCOSDictionary(COSName.A);
    if (attributes != null) {
      for (COSName key : attributes.keySet()) {
        COSBase value = attributes.getDictionaryObject(key);
        if (!key.equals(COSName.O) && !key.equals(COSName.BBOX)) {
          properties.append(' ').append(key.getName()).append('=');
          properties.append(value instanceof COSName name ? name.getName() : value);
        }
      }
    }
    return properties.toString();
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }
}
