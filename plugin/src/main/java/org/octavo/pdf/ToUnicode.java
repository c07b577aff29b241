package org.octavo.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The map from glyph ids to text (ISO 32000-1 9.10.3). PDFBox's own goes by the font's character
 * map, which doesn't know what a ligature says.
 */
final class ToUnicode {

  /** The CMap specification's limit for one block (Adobe Technical Note 5014). */
  private static final int BLOCK = 100;

  private ToUnicode() {}

  static COSStream stream(PDDocument document, PdfFont font) throws IOException {
    Bytes map = new Bytes();
    map.put("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
    map.put("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n");
    map.put("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
    map.put("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    int[] glyphs = font.glyphs();
    for (int from = 0; from < glyphs.length; from += BLOCK) {
      int to = Math.min(from + BLOCK, glyphs.length);
      map.put(to - from + " beginbfchar\n");
      for (int i = from; i < to; i++) {
        map.put('<').hex(glyphs[i]).put("> <");
        utf16(map, font.text(glyphs[i])).put(">\n");
      }
      map.put("endbfchar\n");
    }
    map.put("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return Streams.deflated(document, Streams.deflate(map.array(), map.length()));
  }

  /** Each unit in four hexadecimal digits. */
  static Bytes utf16(Bytes bytes, String text) {
    for (int i = 0; i < text.length(); i++) {
      bytes.hex(text.charAt(i));
    }
    return bytes;
  }
}
