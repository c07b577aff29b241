package org.octavo.pdf.font;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.octavo.font.Face;
import org.octavo.pdf.object.Streams;

/**
 * Embeds an OpenType face with CFF outlines as CIDFontType0C (ISO 32000-1 9.7.4, 9.9), which PDFBox
 * cannot do.
 */
final class CffEmbedding {

  /** Font flag (ISO 32000-1 9.8.2). */
  private static final int SYMBOLIC = 4;

  /**
   * A usual stem width in thousandths of an em. OpenType has no such value, and viewers need it
   * only to substitute a font.
   */
  private static final int STEM_WIDTH = 80;

  private CffEmbedding() {}

  static COSDictionary embed(PDDocument document, PdfFont font) throws IOException {
    BitSet used = new BitSet();
    for (int glyph : font.glyphs()) {
      used.set(glyph);
    }
    COSStream program =
        Streams.compress(document, new CffProgram(font.face().program()).subset(used));
    program.setName(COSName.SUBTYPE, "CIDFontType0C");

    String name = tag(used) + "+" + font.face().name();
    COSDictionary descriptor = descriptor(font.face(), name);
    descriptor.setItem(COSName.FONT_FILE3, program);

    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setName(COSName.SUBTYPE, "CIDFontType0");
    descendant.setName(COSName.BASE_FONT, name);
    descendant.setItem(COSName.CIDSYSTEMINFO, identity());
    descendant.setItem(COSName.FONT_DESC, descriptor);
    descendant.setItem(COSName.W, widths(font));

    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.FONT);
    dictionary.setName(COSName.SUBTYPE, "Type0");
    dictionary.setName(COSName.BASE_FONT, name + "-Identity-H");
    dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    dictionary.setItem(COSName.DESCENDANT_FONTS, new COSArray(List.of(descendant)));
    return dictionary;
  }

  private static COSDictionary descriptor(Face face, String name) {
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, SYMBOLIC);
    COSArray box = new COSArray();
    for (int side : face.bbox()) {
      box.add(COSInteger.get(perThousand(face, side)));
    }
    descriptor.setItem(COSName.FONT_BBOX, box);
    descriptor.setFloat(COSName.ITALIC_ANGLE, (float) face.italicAngle());
    descriptor.setInt(COSName.ASCENT, perThousand(face, face.ascent()));
    descriptor.setInt(COSName.DESCENT, perThousand(face, face.descent()));
    descriptor.setInt(COSName.CAP_HEIGHT, perThousand(face, face.capHeight()));
    descriptor.setInt(COSName.STEM_V, STEM_WIDTH);
    return descriptor;
  }

  private static int perThousand(Face face, int units) {
    return Math.round(units * 1000f / face.unitsPerEm());
  }

  private static COSDictionary identity() {
    COSDictionary info = new COSDictionary();
    info.setString(COSName.REGISTRY, "Adobe");
    info.setString(COSName.ORDERING, "Identity");
    info.setInt(COSName.SUPPLEMENT, 0);
    return info;
  }

  /**
   * Widths in thousandths of an em, one list per range of glyphs: {@code 12 [500 480] 20 [610]}.
   */
  private static COSArray widths(PdfFont font) {
    COSArray widths = new COSArray();
    COSArray row = new COSArray();
    int next = -1;
    for (int glyph : font.glyphs()) {
      if (glyph != next) {
        row = new COSArray();
        widths.add(COSInteger.get(glyph));
        widths.add(row);
      }
      row.add(COSInteger.get(font.width(glyph)));
      next = glyph + 1;
    }
    return widths;
  }

  /** The tag of a subset: six capitals that depend on its glyphs (ISO 32000-1 9.6.4). */
  private static String tag(BitSet glyphs) {
    long seed = Integer.toUnsignedLong(glyphs.hashCode());
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      tag.append((char) ('A' + seed % 26));
      seed /= 26;
    }
    return tag.toString();
  }
}
