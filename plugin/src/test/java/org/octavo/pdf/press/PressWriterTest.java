package org.octavo.pdf.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.layout.ink.Owner;
import org.octavo.pdf.PageFixture;
import org.octavo.pdf.TortureBook;
import org.octavo.pdf.color.IccTags;
import org.octavo.pdf.color.Srgb;
import org.octavo.pdf.press.PressEdition.Standard;
import org.octavo.source.Resource;

class PressWriterTest {

  private static final Owner FIGURE = PageFixture.of(PageFixture.element("img"));
  private static final Owner RULE = new Owner.Artifact(Owner.Kind.RULE);

  private static final PressEdition X4 = edition(Standard.X4, 0, false, 0, false);
  private static final PressEdition X1A = edition(Standard.X1A, 0, false, 0, true);

  @TempDir Path folder;

  private static PressEdition edition(
      Standard standard, double bleed, boolean marks, double shift, boolean flat) {
    return new PressEdition(
        standard, new PressEdition.Sheet(bleed, false, marks, shift), 0, flat, Optional.empty());
  }

  @Test
  void everyConstructConformsToBothStandards() throws IOException {
    try (PDDocument x4 = Loader.loadPDF(TortureBook.sheets(folder).press(X4));
        PDDocument x1a = Loader.loadPDF(TortureBook.sheets(folder).press(X1A))) {
      assertThat(PressRules.broken(x4, false)).isEmpty();
      assertThat(PressRules.broken(x1a, true)).isEmpty();
    }
  }

  /** Proves that the rules find violations. */
  @Test
  void rulesRejectTheScreenEdition() throws IOException {
    try (PDDocument pdf = TortureBook.sheets(folder).read()) {
      assertThat(PressRules.broken(pdf, true))
          .contains("catalog has /StructTreeRoot", "page has /Annots", "operator BDC")
          .contains("kind of output intent", "version 1.7", "transparency /SMask")
          .contains("object or cross-reference streams");
    }
  }

  @Test
  void writesSameBytesForSamePages() throws IOException {
    for (PressEdition edition : List.of(X4, X1A)) {
      assertThat(TortureBook.sheets(folder).press(edition))
          .isEqualTo(TortureBook.sheets(folder).press(edition));
    }
  }

  @Test
  void writesPdfVersionOfTheStandard() {
    assertThat(start(new PageFixture().words(20, 40, "one").press(X4))).isEqualTo("%PDF-1.6");
    assertThat(start(new PageFixture().words(20, 40, "one").press(X1A))).isEqualTo("%PDF-1.3");
  }

  private static String start(byte[] file) {
    return new String(file, 0, 8, StandardCharsets.US_ASCII);
  }

  @Test
  void writesStandardToBothKindsOfMetadata() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(new PageFixture().words(20, 40, "one").press(X4))) {
      String xmp =
          new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(xmp)
          .contains("<pdfxid:GTS_PDFXVersion>PDF/X-4<", "<pdf:Trapped>False<")
          .contains("<xmpMM:DocumentID>uuid:", "<xmpMM:RenditionClass>default<")
          .contains(">The Work of the Reader<", "<xmp:MetadataDate>2026-11-01T12:30:05Z<")
          .doesNotContain("pdfaid", "pdfuaid");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("The Work of the Reader");
    }
  }

  @Test
  void embedsProfileWithOneInkForBlackInterior() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(new PageFixture().words(20, 40, "one").press(X4))) {
      COSStream profile =
          ((COSDictionary)
                  pdf.getDocumentCatalog()
                      .getCOSObject()
                      .getCOSArray(COSName.OUTPUT_INTENTS)
                      .getObject(0))
              .getCOSStream(COSName.DEST_OUTPUT_PROFILE);
      byte[] bytes = profile.createInputStream().readAllBytes();
      assertThat(profile.getInt(COSName.N)).isEqualTo(1);
      assertThat(new String(bytes, 12, 8, StandardCharsets.US_ASCII)).isEqualTo("prtrGRAY");
      // The JDK accepts it as a profile.
      assertThat(java.awt.color.ICC_Profile.getInstance(bytes).getNumComponents()).isEqualTo(1);
    }
  }

  @Test
  void addsBlankPageToOddNumber() throws IOException {
    PageFixture three = new PageFixture().words(20, 40, "1").turn().words(20, 40, "2").turn();
    three.words(20, 40, "3");
    try (PDDocument pdf = Loader.loadPDF(three.press(X4))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(4);
      assertThat(PressRules.broken(pdf, false)).isEmpty();
    }
  }

  @Test
  void printsColouredTypeAsGrey() throws IOException {
    PageFixture sheets = new PageFixture().rule(RULE, 20, 20, 100, 100, 0xFF0000);
    sheets.rule(RULE, 20, 150, 100, 100, 0x808080);
    try (PDDocument pdf = Loader.loadPDF(sheets.press(X4))) {
      String content = new String(pdf.getPage(0).getContents().readAllBytes(), "ISO-8859-1");
      // The luminance of sRGB's red, .2126, is the grey 127 (IEC 61966-2-1).
      assertThat(content).contains("0.498 g", "0.502 g").doesNotContain("rg");
    }
  }

  @Test
  void thickensHairlinesOnBothSides() throws IOException {
    PressEdition kdp =
        new PressEdition(
            Standard.X4, new PressEdition.Sheet(0, false, false, 0), 0.75, true, Optional.empty());
    PageFixture sheets = new PageFixture().rule(RULE, 20, 100, 100, 0.25, 0);
    try (PDDocument pdf = Loader.loadPDF(sheets.press(kdp))) {
      String content = new String(pdf.getPage(0).getContents().readAllBytes(), "ISO-8859-1");
      assertThat(content).contains("20 199.5 100 0.75 re f");
    }
  }

  @Test
  void keepsAndDefinesColoursOfColourInterior() throws IOException {
    PressEdition color =
        new PressEdition(
            Standard.X4,
            new PressEdition.Sheet(0, false, false, 0),
            0,
            true,
            OutputProfile.of(profile("Press 39")));
    PageFixture sheets = drawing("<rect x='20' y='20' width='60' height='60' fill='#ff0000'/>");
    sheets.rule(RULE, 20, 150, 100, 100, 0xFF0000).words(20, 280, "black");
    try (PDDocument pdf = Loader.loadPDF(sheets.press(color))) {
      COSDictionary intent =
          (COSDictionary)
              pdf.getDocumentCatalog()
                  .getCOSObject()
                  .getCOSArray(COSName.OUTPUT_INTENTS)
                  .getObject(0);
      assertThat(intent.getString(COSName.INFO)).isEqualTo("Press 39");
      assertThat(intent.getCOSStream(COSName.DEST_OUTPUT_PROFILE).getInt(COSName.N)).isEqualTo(4);
      String content = new String(pdf.getPage(0).getContents().readAllBytes(), "ISO-8859-1");
      assertThat(content).contains("1 0 0 rg", "0 g");
      COSDictionary resources = pdf.getPage(0).getResources().getCOSObject();
      assertThat(space(resources)).isEqualTo("ICCBased");
      COSDictionary forms = resources.getCOSDictionary(COSName.XOBJECT);
      COSDictionary form = forms.getCOSDictionary(forms.keySet().iterator().next());
      assertThat(space(form.getCOSDictionary(COSName.RESOURCES))).isEqualTo("ICCBased");
    }
  }

  private static String space(COSDictionary resources) {
    return resources
        .getCOSDictionary(COSName.COLORSPACE)
        .getCOSArray(COSName.getPDFName("DefaultRGB"))
        .getName(0);
  }

  @Test
  void rejectsFilesThatAreNotPressProfiles() {
    assertThat(OutputProfile.of(new byte[0])).isEmpty();
    assertThat(OutputProfile.of(Srgb.profile())).isEmpty();
    byte[] wrong = profile("x");
    wrong[140] = 127;
    assertThat(OutputProfile.of(wrong).orElseThrow().name()).isEmpty();
  }

  /** A profile with a header and a name only. */
  private static byte[] profile(String name) {
    return IccTags.profile(
        "prtr", "CMYK", new String[] {"desc"}, new byte[][] {IccTags.text(name)});
  }

  private PageFixture drawing(String content) throws IOException {
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' width='100' height='100'>" + content + "</svg>";
    Resource image = file("a.svg", svg.getBytes(StandardCharsets.UTF_8));
    return new PageFixture().picture(FIGURE, 20, 20, 100, 100, image);
  }

  private Resource file(String name, byte[] bytes) throws IOException {
    return new Resource(name, name, Files.write(folder.resolve(name), bytes));
  }
}
