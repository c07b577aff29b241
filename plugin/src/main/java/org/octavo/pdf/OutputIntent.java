package org.octavo.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.octavo.pdf.color.Srgb;
import org.octavo.pdf.object.Streams;

/** The output intent: defines the colours of the file as sRGB (ISO 19005-2 6.2.3). */
final class OutputIntent {

  private static final String NAME = "sRGB IEC61966-2.1";

  private OutputIntent() {}

  /** Embeds the profile unmodified; PDFBox would let the JDK rewrite it. */
  static void write(PDDocument document) throws IOException {
    byte[] profile = Srgb.profile();
    COSStream stream = Streams.compress(document, profile);
    stream.setInt(COSName.N, 3);
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setName(COSName.S, "GTS_PDFA1");
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, NAME);
    intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
    intent.setString(COSName.INFO, NAME);
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, stream);
    document
        .getDocumentCatalog()
        .getCOSObject()
        .setItem(COSName.OUTPUT_INTENTS, new COSArray(List.of(intent)));
  }
}
