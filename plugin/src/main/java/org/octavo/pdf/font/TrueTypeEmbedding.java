package org.octavo.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.octavo.pdf.object.Streams;

/**
 * Embeds the used glyphs of a TrueType face. Codes in content streams remain glyph ids of the face.
 */
final class TrueTypeEmbedding {

  private TrueTypeEmbedding() {}

  static COSDictionary embed(PDDocument document, PdfFont font) throws IOException {
    TrueTypeFont program = new TTFParser().parse(new RandomAccessReadBuffer(font.face().program()));
    // The text is shaped already; PDFBox need not read these tables.
    program.setEnableGsub(false);
    PDType0Font embedded = PDType0Font.load(document, program, true);
    embedded.addGlyphsToSubset(
        IntStream.of(font.glyphs()).boxed().collect(Collectors.toCollection(TreeSet::new)));
    embedded.subset();
    COSDictionary descendant =
        (COSDictionary) embedded.getCOSObject().getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
    // It is optional (ISO 19005-2 6.2.11.4.2), and PDFBox's does not have the aliases.
    descendant.getCOSDictionary(COSName.FONT_DESC).removeItem(COSName.getPDFName("CIDSet"));
    if (!font.aliases().isEmpty()) {
      addAliases(document, font, descendant);
    }
    return embedded.getCOSObject();
  }

  /** Maps the codes of aliases to their glyphs. */
  private static void addAliases(PDDocument document, PdfFont font, COSDictionary descendant)
      throws IOException {
    byte[] byCode;
    try (InputStream map = descendant.getCOSStream(COSName.CID_TO_GID_MAP).createInputStream()) {
      byCode = map.readAllBytes();
    }
    PdfFont.Alias last = font.aliases().get(font.aliases().size() - 1);
    byte[] longer = Arrays.copyOf(byCode, 2 * (last.code() + 1));
    COSArray widths = new COSArray();
    for (PdfFont.Alias alias : font.aliases()) {
      System.arraycopy(byCode, 2 * alias.glyph(), longer, 2 * alias.code(), 2);
      widths.add(COSInteger.get(font.width(alias.glyph())));
    }
    descendant.setItem(COSName.CID_TO_GID_MAP, Streams.compress(document, longer));
    COSArray all = descendant.getCOSArray(COSName.W);
    all.add(COSInteger.get(font.aliases().get(0).code()));
    all.add(widths);
  }
}
