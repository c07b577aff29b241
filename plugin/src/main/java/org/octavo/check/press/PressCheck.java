package org.octavo.check.press;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Position;

/** Checks a PDF against the rules of PDF/X-1a (ISO 15930-1) and PDF/X-4 (ISO 15930-7). */
public final class PressCheck {

  private static final COSName TRAPPED = COSName.getPDFName("Trapped");

  /** Tolerance in points; boxes are written in thousandths of a point. */
  private static final float ROUNDING = 0.01f;

  private final Position file;
  private final Set<Diagnostic> findings = new LinkedHashSet<>();
  private String standard = "";
  private boolean colourPress;

  private PressCheck(String display) {
    this.file = Position.ofFile(display);
  }

  /**
   * Checks one file.
   *
   * @param display names the file in findings
   * @throws IOException if the file cannot be read as a PDF
   */
  public static List<Diagnostic> of(Path pdf, String display) throws IOException {
    PressCheck check = new PressCheck(display);
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      check.document(document);
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        check.page(document.getPage(i), i + 1);
      }
    }
    return List.copyOf(check.findings);
  }

  private void document(PDDocument document) {
    COSDictionary information = document.getDocumentInformation().getCOSObject();
    Optional<String> claim = claim(information);
    standard = claim.orElse("");
    if (claim.isEmpty()) {
      report(Code.PDF_X_CLAIM);
    }
    String trapped = information.getNameAsString(TRAPPED);
    if (!"True".equals(trapped) && !"False".equals(trapped)) {
      report(Code.PDF_X_TRAPPED);
    }
    if (document.isEncrypted()) {
      report(Code.PDF_X_ENCRYPTION);
    }
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    if (catalog.containsKey(COSName.OPEN_ACTION) || catalog.containsKey(COSName.AA)) {
      report(Code.PDF_X_ACTION);
    }
    Optional<COSDictionary> intent = pressIntent(catalog.getCOSArray(COSName.OUTPUT_INTENTS));
    if (intent.isEmpty()) {
      report(Code.PDF_X_INTENT);
    }
    colourPress = standard.equals("4") && intent.map(PressCheck::inks).orElse(0) == 4;
  }

  private static Optional<String> claim(COSDictionary information) {
    String version =
        Optional.ofNullable(information.getString("GTS_PDFXVersion")).orElse("")
            + Optional.ofNullable(information.getString("GTS_PDFXConformance")).orElse("");
    if (version.contains("PDF/X-1a")) {
      return Optional.of("1A");
    }
    return version.startsWith("PDF/X-4") ? Optional.of("4") : Optional.empty();
  }

  private static Optional<COSDictionary> pressIntent(COSArray intents) {
    for (int i = 0; intents != null && i < intents.size(); i++) {
      if (intents.getObject(i) instanceof COSDictionary intent
          && "GTS_PDFX".equals(intent.getNameAsString(COSName.S))
          && intent.containsKey(COSName.getPDFName("OutputConditionIdentifier"))) {
        return Optional.of(intent);
      }
    }
    return Optional.empty();
  }

  private static int inks(COSDictionary intent) {
    COSStream profile = intent.getCOSStream(COSName.DEST_OUTPUT_PROFILE);
    return profile == null ? 0 : profile.getInt(COSName.N);
  }

  private void page(PDPage page, int number) throws IOException {
    boxes(page, number);
    if (!page.getAnnotations().isEmpty()) {
      report(Code.PDF_X_ANNOTATION, number);
    }
    PageColours ink = new PageColours(colourPress);
    ink.page(page);
    if (!ink.colours().isEmpty()) {
      report(Code.PDF_X_COLOUR, number, String.join(", ", ink.colours()));
    }
    if (standard.equals("1A") && ink.isTransparent()) {
      report(Code.PDF_X_TRANSPARENCY, number);
    }
    if (!ink.unembeddedFonts().isEmpty()) {
      report(Code.PDF_X_FONT, number, String.join(", ", ink.unembeddedFonts()));
    }
  }

  private void boxes(PDPage page, int number) {
    COSDictionary dictionary = page.getCOSObject();
    if (!dictionary.containsKey(COSName.TRIM_BOX)) {
      report(Code.PDF_X_BOX, number, "has no trim box");
    } else if (!contains(page.getBleedBox(), page.getTrimBox())
        || !contains(page.getMediaBox(), page.getBleedBox())) {
      report(Code.PDF_X_BOX, number, "has a trim, bleed and media box that are not nested");
    }
  }

  private static boolean contains(PDRectangle outer, PDRectangle inner) {
    return outer.getLowerLeftX() <= inner.getLowerLeftX() + ROUNDING
        && outer.getLowerLeftY() <= inner.getLowerLeftY() + ROUNDING
        && outer.getUpperRightX() >= inner.getUpperRightX() - ROUNDING
        && outer.getUpperRightY() >= inner.getUpperRightY() - ROUNDING;
  }

  private void report(Code code, Object... arguments) {
    findings.add(code.named(standard, file, arguments));
  }
}
