package org.octavo.pdf.press;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.octavo.pdf.color.GreyProfile;
import org.octavo.pdf.metadata.DocumentInformation;
import org.octavo.pdf.metadata.Xmp;
import org.octavo.pdf.object.Streams;
import org.octavo.source.Metadata;

/** Writes the metadata, the claim of PDF/X and the output intent of a print edition. */
final class PressIntent {

  private static final COSName TRAPPED = COSName.getPDFName("Trapped");
  private static final COSName OUTPUT_CONDITION = COSName.getPDFName("OutputCondition");

  /** A printing condition registered with the ICC, which most print-on-demand printers name. */
  private static final String SWOP = "CGATS TR 001";

  private PressIntent() {}

  static void write(PDDocument document, Metadata metadata, PressEdition edition, long identity)
      throws IOException {
    boolean x4 = edition.standard() == PressEdition.Standard.X4;
    document.getDocument().setVersion(x4 ? 1.6f : 1.3f);
    // The header has the version.
    document.getDocumentCatalog().getCOSObject().removeItem(COSName.VERSION);
    PDDocumentInformation information = DocumentInformation.write(document, metadata);
    information.getCOSObject().setName(TRAPPED, "False");
    if (x4) {
      information.setCustomMetadataValue("GTS_PDFXVersion", edition.standard().label());
      String id = "uuid:" + HexFormat.of().toHexDigits(identity);
      Xmp.of(metadata)
          .describe(
              "pdfxid",
              "http://www.npes.org/pdfx/ns/id/",
              "GTS_PDFXVersion",
              edition.standard().label())
          .describe("xmp", "http://ns.adobe.com/xap/1.0/", "MetadataDate", metadata.modified())
          .describe("pdf", "http://ns.adobe.com/pdf/1.3/", "Trapped", "False")
          .describe(
              "xmpMM",
              "http://ns.adobe.com/xap/1.0/mm/",
              "DocumentID",
              id,
              "VersionID",
              "1",
              "RenditionClass",
              "default")
          .write(document);
    } else {
      information.setCustomMetadataValue("GTS_PDFXVersion", "PDF/X-1:2001");
      information.setCustomMetadataValue("GTS_PDFXConformance", edition.standard().label());
    }
    document
        .getDocumentCatalog()
        .getCOSObject()
        .setItem(
            COSName.OUTPUT_INTENTS,
            new COSArray(List.of(x4 ? embedded(document, edition) : registered())));
  }

  /** A registered condition, which needs no profile (ISO 15930-1 6.2.3). */
  private static COSDictionary registered() {
    COSDictionary intent = intent(SWOP, "U.S. web offset, SWOP");
    intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
    intent.setString(OUTPUT_CONDITION, "Black ink alone of TR 001 SWOP");
    return intent;
  }

  /** Embeds the profile unmodified; PDFBox would let the JDK rewrite it. */
  private static COSDictionary embedded(PDDocument document, PressEdition edition)
      throws IOException {
    byte[] profile = edition.profile().map(OutputProfile::bytes).orElseGet(GreyProfile::bytes);
    COSStream stream = Streams.compress(document, profile);
    stream.setInt(COSName.N, edition.profile().isPresent() ? 4 : 1);
    String name = edition.profile().map(OutputProfile::name).orElse("Black ink");
    COSDictionary intent = intent("Custom", name.isBlank() ? "Custom" : name);
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, stream);
    return intent;
  }

  private static COSDictionary intent(String identifier, String info) {
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setName(COSName.S, "GTS_PDFX");
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, identifier);
    intent.setString(COSName.INFO, info);
    return intent;
  }
}
