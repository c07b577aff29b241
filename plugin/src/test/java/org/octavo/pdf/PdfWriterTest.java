package org.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageLayout;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.book.ContentsEntry;
import org.octavo.cover.Cover;
import org.octavo.layout.ink.Owner;
import org.octavo.source.Resources;
import org.octavo.text.Phrase;
import org.octavo.tree.Element;

class PdfWriterTest {

  private static final Element LINK = PageFixture.element("a").with("href", "#b");
  private static final Owner OWNER = PageFixture.of(LINK);

  @TempDir Path folder;

  @Test
  void writesSameBytesForSamePages() throws IOException {
    assertThat(TortureBook.sheets(folder).bytes()).isEqualTo(TortureBook.sheets(folder).bytes());
  }

  @Test
  void identifierDependsOnPages() throws IOException {
    try (PDDocument one = new PageFixture().words(20, 40, "one").read();
        PDDocument two = new PageFixture().words(20, 40, "two").read()) {
      assertThat(one.getDocument().getDocumentID().getString(0))
          .isNotEqualTo(two.getDocument().getDocumentID().getString(0));
    }
  }

  @Test
  void writesInformationDictionaryAndXmp() throws IOException {
    try (PDDocument pdf = new PageFixture().read()) {
      PDDocumentInformation information = pdf.getDocumentInformation();
      assertThat(information.getTitle()).isEqualTo("The Work of the Reader");
      assertThat(information.getAuthor()).isEqualTo("Jana Öst");
      assertThat(information.getSubject()).isEqualTo("Of <pages> & marks");
      assertThat(information.getKeywords()).isEqualTo("books, type");
      assertThat(information.getCreationDate().toInstant()).hasToString("2026-11-01T12:30:05Z");
      assertThat(information.getModificationDate().get(Calendar.HOUR_OF_DAY)).isEqualTo(12);

      String xmp =
          new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(xmp)
          .contains(">The Work of the Reader<", "<rdf:li>Jana Öst<", "Of &lt;pages&gt; &amp; marks")
          .contains("<xmp:CreateDate>2026-11-01T12:30:05Z<", "<pdf:Keywords>books, type<")
          .contains("<xmp:ModifyDate>2026-11-01T12:30:05Z<", "<pdf:Producer>Octavo<");
    }
  }

  @Test
  void opensInTwoPageViewWithTitle() throws IOException {
    try (PDDocument pdf = new PageFixture().read()) {
      assertThat(pdf.getVersion()).isEqualTo(1.7f);
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
      assertThat(pdf.getDocumentCatalog().getPageLayout()).isEqualTo(PageLayout.TWO_PAGE_RIGHT);
      assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(pdf.getPage(0).getTrimBox()).hasToString("[0.0,0.0,200.0,300.0]");
      assertThat(pdf.getPage(0).getMediaBox()).hasToString("[0.0,0.0,200.0,300.0]");
    }
  }

  @Test
  void labelsFrontMatterInRomanNumerals() throws IOException {
    try (PDDocument pdf = new PageFixture().turn().turn().turn().turn().turn().roman(3).read()) {
      assertThat(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
          .containsExactly("i", "ii", "iii", "1", "2");
    }
  }

  @Test
  void putsCoverFirstAndKeepsRectosOnTheRight() throws IOException {
    Cover cover = Cover.of(PageFixture.METADATA, new Resources(Path.of(""), "book"));
    PageFixture sheets = new PageFixture().cover(cover.bytes(Cover.STORE_RATIO));
    sheets.turn().destination("b", 120).turn().turn().roman(1);
    sheets.contents(new ContentsEntry("b", Optional.empty(), Phrase.of("Leverage"), List.of()));

    try (PDDocument pdf = sheets.read()) {
      assertThat(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
          .containsExactly("Cover", "", "i", "1", "2");
      assertThat(pdf.getPage(0).getMediaBox()).hasToString("[0.0,0.0,200.0,300.0]");
      assertThat(pdf.getPage(0).getResources().getXObjectNames()).hasSize(1);
      assertThat(pdf.getPage(1).hasContents()).isTrue();
      assertThat(lines(pdf, pdf.getDocumentCatalog().getDocumentOutline(), ""))
          .containsExactly("Leverage → 3, 180.0");
      assertThat(StructureText.of(pdf))
          .contains("Figure Alt=The Work of the Reader Placement=Block");
    }
  }

  @Test
  void reportsCoverThatIsNotAnImage() throws IOException {
    PageFixture sheets = new PageFixture().cover(new byte[] {1, 2, 3});

    try (PDDocument pdf = sheets.read()) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
    }
    assertThat(sheets.diagnostics.all()).extracting(d -> d.code()).containsExactly("bad-image");
  }

  @Test
  void bookmarksHaveTheContents() throws IOException {
    PageFixture sheets =
        new PageFixture().turn().destination("a", 30).turn().destination("b", 90).turn();
    sheets.contents(
        new ContentsEntry(
            "a",
            Optional.of(Phrase.of("1")),
            Phrase.of("Energy"),
            List.of(new ContentsEntry("b", Optional.empty(), Phrase.of("Leverage"), List.of()))));

    try (PDDocument pdf = sheets.read()) {
      assertThat(lines(pdf, pdf.getDocumentCatalog().getDocumentOutline(), ""))
          .containsExactly("1 Energy → 1, 270.0", "  Leverage → 2, 210.0");
    }
  }

  @Test
  void bookmarkHasLanguageOfItsHeading() throws IOException {
    Element heading = PageFixture.element("h1").with("id", "b").with("lang", "fi");
    PageFixture sheets = new PageFixture().chapter(heading).destination("b", 120);
    sheets.letters(PageFixture.of(heading), 20, 40, PageFixture.run("Vipuvarsi")).turn();
    sheets.contents(new ContentsEntry("b", Optional.empty(), Phrase.of("Vipuvarsi"), List.of()));

    try (PDDocument pdf = sheets.read()) {
      PDOutlineItem item = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertThat(item.getStructureElement().getStructureType()).isEqualTo("H1");
      assertThat(item.getStructureElement().getLanguage()).isEqualTo("fi");
    }
  }

  @Test
  void writesStructureDestinationsAndOnlyXmpInPdf2() throws IOException {
    Element heading = PageFixture.element("h1").with("id", "b");
    PageFixture sheets = new PageFixture().chapter(heading, LINK).standard(PdfStandard.UA2_A4F);
    sheets.letters(PageFixture.of(heading), 20, 40, PageFixture.run("There"));
    sheets.letters(OWNER, 20, 60, PageFixture.run("see there")).destination("b", 30);
    sheets.link(OWNER, 20, 50, 60, 12, "#b").turn();
    sheets.contents(new ContentsEntry("b", Optional.empty(), Phrase.of("There"), List.of()));

    try (PDDocument pdf = sheets.read()) {
      assertThat(pdf.getVersion()).isEqualTo(2.0f);
      assertThat(pdf.getDocument().getTrailer().containsKey(COSName.INFO)).isFalse();
      PDAnnotationLink link = (PDAnnotationLink) pdf.getPage(0).getAnnotations().get(0);
      COSDictionary jump = link.getAction().getCOSObject();
      COSDictionary target =
          (COSDictionary) jump.getCOSArray(COSName.getPDFName("SD")).getObject(0);
      assertThat(target.getNameAsString(COSName.S)).isEqualTo("H1");
      assertThat(target.getCOSDictionary(COSName.getPDFName("NS")).getString("NS"))
          .isEqualTo("http://iso.org/pdf2/ssn");
      assertThat(jump.containsKey(COSName.D)).isTrue();
      PDOutlineItem item = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertThat(item.getAction().getCOSObject().containsKey("SD")).isTrue();
    }
  }

  @Test
  void linksLeadToTheirTargets() throws IOException {
    PageFixture sheets = new PageFixture();
    sheets.chapter(LINK).letters(OWNER, 20, 40, PageFixture.run("see there"));
    sheets.link(OWNER, 20, 30, 60, 12, "#b").link(OWNER, 10, 44, 30, 12, "#b");
    sheets.link(OWNER, 20, 130, 60, 12, "https://example.org/ä b?q=1%20").turn();
    sheets.destination("b", 120).turn();

    try (PDDocument pdf = sheets.read()) {
      List<PDAnnotation> links = pdf.getPage(0).getAnnotations();

      PDAnnotationLink first = (PDAnnotationLink) links.get(0);
      assertThat(first.getRectangle().toString()).isEqualTo("[20.0,258.0,80.0,270.0]");
      PDPageXYZDestination target =
          (PDPageXYZDestination) ((PDActionGoTo) first.getAction()).getDestination();
      assertThat(target.retrievePageNumber()).isEqualTo(1);
      assertThat(target.getTop()).isEqualTo(180);
      assertThat(first.isPrinted()).isTrue();
      assertThat(links).hasSize(3);
      assertThat(((PDActionURI) ((PDAnnotationLink) links.get(2)).getAction()).getURI())
          .isEqualTo("https://example.org/%C3%A4%20b?q=1%20");
      assertThat(links.get(2).getContents()).isEqualTo("https://example.org/ä b?q=1%20");
    }
  }

  @Test
  void reportsLinkWithoutTarget() throws IOException {
    PageFixture sheets = new PageFixture().link(OWNER, 20, 30, 60, 12, "#lost");

    try (PDDocument pdf = sheets.read()) {
      assertThat(pdf.getPage(0).getAnnotations()).isEmpty();
    }
    assertThat(sheets.diagnostics.all())
        .extracting(Object::toString)
        .containsExactly(
            "a.md:3:1: warning[lost-link]: the link to \"#lost\" leads nowhere in the PDF");
  }

  private static List<String> lines(PDDocument pdf, PDOutlineNode node, String indent)
      throws IOException {
    List<String> lines = new ArrayList<>();
    for (PDOutlineItem item : node.children()) {
      PDPageXYZDestination target =
          (PDPageXYZDestination) ((PDActionGoTo) item.getAction()).getDestination();
      int page = target.retrievePageNumber();
      lines.add(indent + item.getTitle() + " → " + page + ", " + (double) target.getTop());
      lines.addAll(lines(pdf, item, indent + "  "));
    }
    return lines;
  }
}
