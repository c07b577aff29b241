package org.octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.octavo.api.Format;
import org.octavo.api.Options;
import org.octavo.api.Request;
import org.octavo.api.Result;
import org.octavo.book.Book;
import org.octavo.book.Chapter;
import org.octavo.layout.TypesetBook;
import org.octavo.pdf.PdfStandard;
import org.octavo.pdf.StructureText;
import org.octavo.pdf.TaggedText;
import org.octavo.pdf.VeraPdf;
import org.octavo.source.Defaults;
import org.octavo.source.Projects;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/** The text and structure that a screen reader reads in the PDF of a book with every construct. */
class ScreenEditionIT {

  private static final Path TORTURE = Path.of("src/test/resources/org/octavo/torture");
  private static final Set<String> INLINE =
      Set.of("a", "abbr", "cite", "code", "em", "i", "q", "span", "strong", "sub", "sup");

  private static final Pattern ARTIFACT = Pattern.compile("/Artifact (<<.*?>>) BDC");
  private static final Pattern MARK = Pattern.compile("mark\\d\\d");

  /** Diagnostics that the torture book causes on purpose. */
  private static final List<String> EXPECTED = List.of("heading-jump");

  private static final Map<PdfStandard, List<String>> FLAVOURS =
      Map.of(
          PdfStandard.UA1_A2A, List.of("ua1", "2a"),
          PdfStandard.UA1_A3A, List.of("ua1", "3a"),
          PdfStandard.UA2_A4F, List.of("ua2", "4f"));

  @TempDir private static Path folder;
  private static byte[] torture;

  @BeforeAll
  static void build() throws IOException {
    torture = pdf(TORTURE, PdfStandard.UA1_A2A);
  }

  @ParameterizedTest
  @EnumSource
  void tortureBookPassesValidator(PdfStandard standard) throws Exception {
    assertConforms(pdf(TORTURE, standard), standard);
  }

  @ParameterizedTest
  @EnumSource
  void essayPassesValidator(PdfStandard standard) throws Exception {
    assertConforms(pdf(TypesetBook.ESSAY, standard), standard);
  }

  private static void assertConforms(byte[] pdf, PdfStandard standard) throws Exception {
    for (String flavour : FLAVOURS.get(standard)) {
      assertThat(VeraPdf.failures(pdf, flavour)).as(flavour).isEmpty();
    }
  }

  @Test
  void writesStructureOfTortureBook() throws IOException {
    try (PDDocument document = Loader.loadPDF(torture)) {
      Golden.assertMatches(
          ScreenEditionIT.class, "torture-structure.txt", StructureText.of(document));
    }
  }

  /** veraPDF does not check bounding boxes. */
  @Test
  void givesEveryFigureBoundingBox() throws IOException {
    List<COSDictionary> figures =
        elements().stream()
            .filter(element -> element.getStructureType().equals("Figure"))
            .map(PDStructureElement::getCOSObject)
            .toList();
    assertThat(figures).hasSizeGreaterThanOrEqualTo(4);
    assertThat(figures)
        .allSatisfy(
            figure -> {
              assertThat(figure.getString(COSName.ALT)).isNotBlank();
              COSArray box = figure.getCOSDictionary(COSName.A).getCOSArray(COSName.BBOX);
              float[] sides = box.toFloatArray();
              assertThat(sides[2]).isGreaterThan(sides[0]).isLessThanOrEqualTo(396);
              assertThat(sides[3]).isGreaterThan(sides[1]).isLessThanOrEqualTo(612);
            });
  }

  /** Screen readers do not find headings inside paragraphs, and veraPDF does not report them. */
  @Test
  void putsNoHeadingInsideParagraph() throws IOException {
    List<PDStructureElement> headings =
        elements().stream()
            .filter(element -> element.getStructureType().matches("H[1-6]"))
            .toList();
    assertThat(headings).hasSizeGreaterThanOrEqualTo(4);
    assertThat(headings)
        .allSatisfy(
            heading -> {
              assertThat(heading.getTitle()).isNotBlank();
              assertThat(typesAround(heading)).doesNotContain("P");
            });
  }

  @Test
  void tagsTextInSourceOrder() throws IOException {
    try (PDDocument document = Loader.loadPDF(torture)) {
      List<String> read = marks(StructureText.of(document).replaceAll("(?m)^.*? T=.*$", ""));
      // The table of contents repeats headings before the text.
      assertThat(read.subList(read.indexOf("mark60"), read.size()))
          .isEqualTo(marks(source()))
          .doesNotHaveDuplicates();
    }
  }

  /**
   * Compares all words and the spaces between them, except the contents, which have page numbers.
   */
  @Test
  void tagsWholeTextOfBook() throws IOException {
    Book book = TypesetBook.of(TypesetBook.ESSAY).book();
    StringBuilder written = new StringBuilder();
    for (Chapter chapter : book.chapters()) {
      appendText(chapter.root(), written);
      chapter.notes().forEach(note -> appendText(note.body(), written));
    }
    try (PDDocument document = Loader.loadPDF(pdf(TypesetBook.ESSAY, PdfStandard.UA1_A2A))) {
      assertThat(TaggedText.of(document, 1))
          .isEqualTo(written.toString().replaceAll("[\\s\u00A0]+", " ").strip());
    }
  }

  private static void appendText(Node node, StringBuilder out) {
    if (node instanceof Element element) {
      if (element.is("nav")) {
        return;
      }
      String separator = INLINE.contains(element.name()) ? "" : " ";
      out.append(separator);
      element.children().forEach(child -> appendText(child, out));
      out.append(separator);
    } else {
      out.append(node.text());
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UA1_A2A")
  void embedsSources(PdfStandard standard) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(TORTURE, standard))) {
      var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(files)
          .containsOnlyKeys(
              "00-preface.md",
              "01-blocks.md",
              "02-notes.md",
              "03-more.md",
              "04-index.md",
              "book.yaml",
              "theme.css");
      for (String name : files.keySet()) {
        assertThat(files.get(name).getEmbeddedFile().toByteArray())
            .isEqualTo(Files.readAllBytes(TORTURE.resolve(name)));
      }
    }
  }

  @Test
  void writesTypeOfEveryArtifact() throws IOException {
    Set<String> artifacts = new TreeSet<>();
    try (PDDocument document = Loader.loadPDF(torture)) {
      for (PDPage page : document.getPages()) {
        String content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
        ARTIFACT
            .matcher(content)
            .results()
            .map(found -> found.group(1).replaceAll(" /BBox.*?]", ""))
            .forEach(artifacts::add);
      }
    }
    assertThat(artifacts)
        .containsExactlyInAnyOrder(
            "<</Type /Background>>",
            "<</Type /Layout>>",
            "<</Type /Pagination /Subtype /Header>>",
            "<</Type /Pagination /Subtype /Footer>>",
            "<</Type /Pagination>>");
  }

  @Test
  void tagsNoDecorativeImage() throws IOException {
    try (PDDocument document = Loader.loadPDF(torture)) {
      assertThat(StructureText.of(document))
          .containsPattern(
              "Figure Alt=in line Placement=Inline\n *\"\\[image]\"\n *\" in line, and \"\n *\" ornament.\"");
    }
  }

  @Test
  void tagsTextOfDrawing() throws IOException {
    try (PDDocument document = Loader.loadPDF(torture)) {
      assertThat(StructureText.of(document)).contains("\"North South & West\"");
    }
  }

  /** veraPDF does not compare XMP with the document information dictionary. */
  @Test
  void writesSameMetadataInXmpAndDocumentInformation() throws IOException {
    try (PDDocument document = Loader.loadPDF(torture)) {
      String xmp =
          new String(
              document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      var info = document.getDocumentInformation();
      Instant created = info.getCreationDate().toInstant();
      assertThat(xmp)
          .contains("<xmp:CreateDate>" + created, "<xmp:ModifyDate>" + created)
          .contains(info.getTitle().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
          .contains(info.getAuthor(), "<pdf:Producer>" + info.getProducer());
    }
  }

  private static List<PDStructureElement> elements() throws IOException {
    try (PDDocument document = Loader.loadPDF(torture)) {
      List<PDStructureElement> elements = new ArrayList<>();
      collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);
      return elements;
    }
  }

  private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        elements.add(element);
        collect(element, elements);
      }
    }
  }

  private static List<String> typesAround(PDStructureElement element) {
    List<String> types = new ArrayList<>();
    PDStructureNode node = element.getParent();
    while (node instanceof PDStructureElement around) {
      types.add(around.getStructureType());
      node = around.getParent();
    }
    return types;
  }

  private static String source() throws IOException {
    StringBuilder text = new StringBuilder();
    for (String file :
        List.of("00-preface.md", "01-blocks.md", "02-notes.md", "03-more.md", "04-index.md")) {
      text.append(Files.readString(TORTURE.resolve(file)));
    }
    return text.toString();
  }

  private static List<String> marks(String text) {
    return MARK.matcher(text).results().map(MatchResult::group).toList();
  }

  private static byte[] pdf(Path book, PdfStandard standard) throws IOException {
    Defaults defaults = Projects.unnamed("org.example:book");
    Path file = Files.createTempDirectory(folder, "book").resolve("book.pdf");
    Result result =
        Octavo.build(
            new Request(
                book,
                "book",
                Map.of(Format.PDF, file),
                defaults,
                Options.DEFAULT.withPdfStandard(standard)),
            line -> {});
    assertThat(result.diagnostics()).allMatch(found -> EXPECTED.contains(found.code()));
    return Files.readAllBytes(file);
  }
}
