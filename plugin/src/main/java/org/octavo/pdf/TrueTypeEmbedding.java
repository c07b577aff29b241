package org.octavo.pdf;

import java.io.IOException;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Embeds the used glyphs of a TrueType face; their codes in the content stay the face's glyph ids.
 */
final class TrueTypeEmbedding {

  private TrueTypeEmbedding() {}

  static COSDictionary embed(PDDocument document, PdfFont font) throws IOException {
    TrueTypeFont program = new TTFParser().parse(new RandomAccessReadBuffer(font.face().program()));
    // Our shaper has done this, and PDFBox would read the tables again.
    program.setEnableGsub(false);
    PDType0Font embedded = PDType0Font.load(document, program, true);
    embedded.addGlyphsToSubset(
        IntStream.of(font.glyphs()).boxed().collect(Collectors.toCollection(TreeSet::new)));
    embedded.subset();
    return embedded.getCOSObject();
  }
}
