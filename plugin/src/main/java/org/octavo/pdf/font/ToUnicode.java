package org.octavo.pdf.font;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.octavo.pdf.object.Bytes;
import org.octavo.pdf.object.Streams;

/**
 * The map from codes to text (ISO 32000-1 9.10.3). PDFBox makes it from the font's character map,
 * which does not have ligatures.
 */
public final class ToUnicode {

  /** The largest number of entries in a block (Adobe Technical Note 5014). */
  private static final int BLOCK = 100;

  private ToUnicode() {}

  static COSStream stream(PDDocument document, PdfFont font) throws IOException {
    Bytes map = new Bytes();
    map.put("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
    map.put("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n");
    map.put("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
    map.put("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    SortedMap<Integer, String> texts = new TreeMap<>();
    for (int glyph : font.glyphs()) {
      texts.put(glyph, font.text(glyph));
    }
    font.aliases().forEach(alias -> texts.put(alias.code(), alias.text()));
    List<Integer> codes = List.copyOf(texts.keySet());
    for (int from = 0; from < codes.size(); from += BLOCK) {
      int to = Math.min(from + BLOCK, codes.size());
      map.put(to - from + " beginbfchar\n");
      for (int code : codes.subList(from, to)) {
        map.put('<').hex(code).put("> <");
        map.utf16(texts.get(code)).put(">\n");
      }
      map.put("endbfchar\n");
    }
    map.put("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return Streams.deflated(document, Streams.deflate(map.array(), map.length()));
  }
}
