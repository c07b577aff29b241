package org.octavo.pdf.font;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.font.Face;
import org.octavo.layout.Page;
import org.octavo.layout.ink.Ink;

/** The fonts of one file, in the order of their first use. */
public final class Fonts {

  private final Map<Face, PdfFont> byFace = new IdentityHashMap<>();
  private final List<PdfFont> inOrder = new ArrayList<>();

  /** Collects the fonts of pages and the text of their glyphs. */
  public static Fonts of(Collection<Page> pages) {
    Fonts fonts = new Fonts();
    for (Page page : pages) {
      for (Ink ink : page.inks()) {
        if (ink instanceof Ink.Letters letters) {
          fonts.add(letters.run().face()).survey(letters.run());
        }
      }
    }
    fonts.inOrder.forEach(PdfFont::endSurvey);
    return fonts;
  }

  private PdfFont add(Face face) {
    PdfFont font = byFace.get(face);
    if (font == null) {
      font = new PdfFont("F" + (inOrder.size() + 1), face);
      byFace.put(face, font);
      inOrder.add(font);
    }
    return font;
  }

  /** The font of a face that the pages use. */
  public PdfFont of(Face face) {
    return byFace.get(face);
  }

  /**
   * Embeds the used glyphs of all fonts. A font that is damaged is reported and left out.
   *
   * @return the font dictionaries
   */
  public Map<PdfFont, COSDictionary> embed(PDDocument document, Diagnostics diagnostics) {
    Map<PdfFont, COSDictionary> embedded = new IdentityHashMap<>();
    for (PdfFont font : inOrder) {
      try {
        COSDictionary dictionary =
            font.face().cff()
                ? CffEmbedding.embed(document, font)
                : TrueTypeEmbedding.embed(document, font);
        dictionary.setItem(COSName.TO_UNICODE, ToUnicode.stream(document, font));
        embedded.put(font, dictionary);
      } catch (IOException | RuntimeException e) {
        diagnostics.report(
            Code.BAD_FONT,
            Position.ofFile(font.face().origin()),
            '"' + font.face().name() + "\" cannot be embedded: " + e.getMessage());
      }
    }
    return embedded;
  }
}
