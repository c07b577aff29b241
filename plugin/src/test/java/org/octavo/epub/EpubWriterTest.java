package org.octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.octavo.epub.Trees.e;
import static org.octavo.epub.Trees.p;

import io.documentnode.epub4j.domain.Date;
import io.documentnode.epub4j.domain.Identifier;
import io.documentnode.epub4j.domain.TOCReference;
import io.documentnode.epub4j.epub.EpubReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.octavo.book.Book;
import org.octavo.book.BookPlace;
import org.octavo.book.Chapter;
import org.octavo.book.Note;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.source.AccessibilityStatement;
import org.octavo.source.BookYaml;
import org.octavo.source.Identifiers;
import org.octavo.source.Metadata;
import org.octavo.source.Role;
import org.octavo.style.read.StylesheetReader;
import org.octavo.text.BookWords;
import org.octavo.tree.Element;

class EpubWriterTest {

  private static final String CSS = "p { margin: 0; text-indent: 1em; }\n";

  @TempDir static Path folder;

  private static Book book;
  private static byte[] epub;
  private static Map<String, String> files;

  @BeforeAll
  static void write() throws IOException {
    book = TortureBook.in(folder);
    Diagnostics diagnostics = new Diagnostics();
    epub = written(book, diagnostics);
    files = Unzipped.texts(epub);
    assertThat(diagnostics.all()).isEmpty();
  }

  @Test
  void writesTheSameBytesForTheSameBook() throws IOException {
    assertThat(written(book, new Diagnostics())).isEqualTo(epub);
  }

  @Test
  void storesMimetypeFirstWithoutExtraField() {
    String head = new String(epub, 0, 58, StandardCharsets.ISO_8859_1);
    assertThat(head.substring(30)).isEqualTo("mimetypeapplication/epub+zip");
    assertThat(epub[8]).as("method").isZero();
    assertThat(epub[28]).as("extra field").isZero();
  }

  @Test
  void epub4jReadsMetadata() throws IOException {
    Metadata wanted = TortureBook.METADATA;
    var read = new EpubReader().readEpub(new ByteArrayInputStream(epub)).getMetadata();
    assertThat(read.getTitles())
        .containsExactly(wanted.title(), wanted.get(BookYaml.SUBTITLE).orElseThrow());
    assertThat(read.getLanguage()).isEqualTo(wanted.language());
    assertThat(read.getIdentifiers())
        .extracting(Identifier::getValue)
        .containsExactly(wanted.epubIdentifier());
    assertThat(read.getAuthors())
        .extracting(author -> (author.getFirstname() + " " + author.getLastname()).strip())
        .containsExactlyElementsOf(wanted.authors());
    assertThat(read.getContributors()).hasSize(1);
    assertThat(read.getPublishers()).containsExactly(wanted.get(BookYaml.PUBLISHER).orElseThrow());
    assertThat(read.getDates())
        .extracting(Date::getValue)
        .containsExactly(wanted.get(BookYaml.DATE).orElseThrow());
    assertThat(read.getRights()).containsExactly(wanted.get(BookYaml.RIGHTS).orElseThrow());
    assertThat(read.getDescriptions())
        .containsExactly(wanted.get(BookYaml.DESCRIPTION).orElseThrow());
    assertThat(read.getSubjects()).containsExactlyElementsOf(wanted.subjects());
  }

  @Test
  void epub4jReadsSpineAndContents() throws IOException {
    var read = new EpubReader().readEpub(new ByteArrayInputStream(epub));
    assertThat(read.getSpine().getSpineReferences())
        .extracting(reference -> reference.getResource().getHref())
        .startsWith("text/cover.xhtml", "text/title-page.xhtml", "text/copyright-page.xhtml")
        .containsSubsequence("text/dedication.xhtml", "nav.xhtml", "text/preface.xhtml")
        .hasSize(14);
    List<TOCReference> toc = read.getTableOfContents().getTocReferences();
    assertThat(toc)
        .extracting(TOCReference::getTitle)
        .startsWith("Preface & more", "I Part <One>", "Chronology");
    assertThat(toc.get(1).getChildren())
        .extracting(TOCReference::getTitle)
        .containsExactly("1 Everything & “all”", "2 Глава вторая");
  }

  @Test
  void keepsAllTextOfChaptersAndNotesInOrder() {
    for (Chapter chapter : book.chapters()) {
      if (chapter.role() == Role.CONTENTS || chapter.role() == Role.HALF_TITLE) {
        continue;
      }
      String id = " id=\"" + chapter.id() + "\"";
      String file =
          files.values().stream().filter(text -> text.contains(id)).findFirst().orElseThrow();
      assertThat(withoutSpace(text(file))).contains(withoutSpace(chapter.root().text()));
      for (Note note : chapter.notes()) {
        assertThat(withoutSpace(text(file)))
            .contains(note.number() + withoutSpace(note.body().text()));
      }
    }
  }

  @Test
  void beginsNoteWithLinkBackToItsCall() {
    assertThat(chapterFile())
        .contains(
            "<aside class=\"note\" id=\"note-1\" epub:type=\"footnote\" role=\"doc-footnote\">\n<p>"
                + "<a class=\"note-number\" epub:type=\"backlink\" href=\"#call-1\""
                + " role=\"doc-backlink\" aria-label=\"Note 1: back to the text\">1</a> See ")
        .contains("<sup class=\"note-call\"><a id=\"call-1\" href=\"#note-1\"");
  }

  @Test
  void resolvesLinksBetweenFiles() {
    assertThat(chapterFile())
        .containsPattern("<a href=\"chapter-[0-9a-f]{8}\\.xhtml\">the next chapter</a>")
        .containsPattern("<a href=\"chapter-[0-9a-f]{8}\\.xhtml#раздел\">a section there</a>")
        .contains("<a href=\"#2-deep\">below</a>")
        .contains("<a href=\"https://example.org/a%20b?x=1&amp;y=%222%22\">the web</a>");
    assertThat(files.get("EPUB/text/glossary.xhtml"))
        .contains("<a href=\"../nav.xhtml\">back to the contents</a>");
  }

  @Test
  void closesGapsBetweenHeadingLevels() {
    assertThat(chapterFile())
        .contains("<h2 id=\"2-deep\" class=\"section\">Deep</h2>")
        .contains("<h3>Deeper</h3>")
        .contains("<h2>Back up</h2>");
  }

  @Test
  void addsScopesToHeaderCells() {
    assertThat(chapterFile())
        .contains("<td></td>\n<th class=\"align-right\" scope=\"col\">Price</th>")
        .contains("<th scope=\"row\">Cod</th>")
        .contains("<table>\n<tbody>\n<tr>\n<td>without</td>");
  }

  @Test
  void addsEachImageOnceWithExtensionOfItsType() {
    assertThat(files.keySet().stream().filter(name -> name.startsWith("EPUB/images/")))
        .satisfiesExactlyInAnyOrder(
            name -> assertThat(name).endsWith("/cover.jpg"),
            name -> assertThat(name).endsWith("/photo.jpg"),
            name -> assertThat(name).endsWith("/not-really.png"),
            name -> assertThat(name).endsWith("/small.gif"),
            name -> assertThat(name).endsWith("/lossy.webp"),
            name -> assertThat(name).endsWith("/lossless.webp"),
            name -> assertThat(name).matches(".*/image-[0-9a-f]{8}\\.svg"));
    assertThat(chapterFile())
        .contains(
            "<img src=\"../images/photo.jpg\" alt=\"A photo\" style=\"width: 60%\"/>",
            "<img src=\"../images/not-really.png\" alt=\"A lie\" style=\"width: 120px\"/>",
            "<img src=\"../images/small.gif\" alt=\"Small\"/>");
  }

  @Test
  void listsLandmarks() {
    assertThat(files.get("EPUB/nav.xhtml"))
        .contains(
            "<a epub:type=\"cover\" href=\"text/cover.xhtml\">Cover</a>",
            "<a epub:type=\"toc\" href=\"nav.xhtml\">Contents</a>",
            "<a epub:type=\"bodymatter\" href=\"text/part-one.xhtml\">Text</a>",
            "<a epub:type=\"index\" href=\"text/index.xhtml\">Index</a>");
  }

  @Test
  void bookWithAlternativeTextsIsReadableAsText() {
    assertThat(files.get("EPUB/package.opf"))
        .contains(
            "<meta property=\"schema:accessMode\">visual</meta>",
            "<meta property=\"schema:accessModeSufficient\">textual</meta>",
            "<meta property=\"schema:accessibilityFeature\">alternativeText</meta>",
            "<meta property=\"schema:accessibilityHazard\">none</meta>");
  }

  @Test
  void imageWithoutAlternativeTextMakesTextInsufficient() throws IOException {
    Files.write(folder.resolve("moving.gif"), TestImages.movingGif());
    String described = packageOf(p(e("img", "@src=moving.gif", "@alt=")));
    assertThat(described)
        .doesNotContain("alternativeText", "Sufficient\">textual</meta>")
        .contains(
            "<meta property=\"schema:accessModeSufficient\">textual,visual</meta>",
            "Images without a description: 1.",
            "<meta property=\"schema:accessibilityHazard\">unknownFlashingHazard</meta>");
  }

  /** The default blue of links has a contrast of 2:1 on a dark background. */
  @Test
  void linksInheritTheirColour() {
    assertThat(files.get("EPUB/css/base.css")).contains("\na {\n  color: inherit;\n}\n");
  }

  @Test
  void bookWithoutImagesIsTextualOnly() throws IOException {
    assertThat(packageOf(p("words")))
        .contains("<meta property=\"schema:accessMode\">textual</meta>", "alternativeText")
        .doesNotContain("visual");
  }

  @Test
  void declaresCoverForOldAndNewReaders() throws IOException {
    Files.write(folder.resolve("front.png"), TestImages.bitmap("png", 16, 25));
    Metadata covered = TortureBook.METADATA.with(BookYaml.COVER, "front.png");
    byte[] epub = written(hello(covered, p("words")), new Diagnostics());
    assertThat(Unzipped.texts(epub).get("EPUB/package.opf"))
        .contains(
            "<item id=\"images-front.png\" href=\"images/front.png\" media-type=\"image/png\""
                + " properties=\"cover-image\"/>");
    assertThat(new EpubReader().readEpub(new ByteArrayInputStream(epub)).getCoverImage().getHref())
        .isEqualTo("images/front.png");
  }

  @Test
  void convertsSvgCoverToJpegWithoutUnsafeContent() throws IOException {
    Files.writeString(
        folder.resolve("front.svg"),
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 256"><script>alert(1)</script>
        <rect width="160" height="256" fill="#205080"/><text x="80" y="99">Title</text></svg>
        """);
    Metadata covered = TortureBook.METADATA.with(BookYaml.COVER, "front.svg");
    Diagnostics diagnostics = new Diagnostics();
    byte[] epub = written(hello(covered, p("words")), diagnostics);
    assertThat(Unzipped.texts(epub).get("EPUB/package.opf"))
        .contains(
            "<item id=\"images-front.jpg\" href=\"images/front.jpg\" media-type=\"image/jpeg\""
                + " properties=\"cover-image\"/>",
            "<meta name=\"cover\" content=\"images-front.jpg\"/>")
        .doesNotContain("svg");
    assertThat(Unzipped.texts(epub).get("EPUB/text/cover.xhtml"))
        .contains("src=\"../images/front.jpg\"");
    BufferedImage cover =
        ImageIO.read(
            new EpubReader()
                .readEpub(new ByteArrayInputStream(epub))
                .getCoverImage()
                .getInputStream());
    assertThat(cover.getWidth()).isEqualTo(1600);
    assertThat(cover.getHeight()).isEqualTo(2560);
    assertThat(diagnostics.all()).extracting(Diagnostic::code).containsExactly("unsafe-svg");
  }

  @Test
  void reportsWhatCannotBeShownAndKeepsItsText() throws IOException {
    Files.writeString(folder.resolve("scan.tif"), "II*\0 no picture for an e-reader");
    Files.write(folder.resolve("poster.png"), TestImages.bitmap("png", 3300, 10));
    Diagnostics diagnostics = new Diagnostics();
    Book book =
        hello(
            TortureBook.METADATA,
            p(
                e("img", "@src=scan.tif", "@alt=A scan"),
                e("img", "@src=poster.png", "@alt=A poster"),
                e("blink", "odd"),
                e("a", "@href=#nowhere", "lost")));
    Map<String, String> files = Unzipped.texts(written(book, diagnostics));
    assertThat(files.get("EPUB/text/hello.xhtml"))
        .contains("<span>A scan</span>", "alt=\"A poster\"", "odd<a>lost</a>");
    assertThat(diagnostics.all())
        .extracting(Diagnostic::code)
        .containsExactlyInAnyOrder("bad-image", "large-image", "unknown-element", "lost-link");
    assertThat(diagnostics.all()).allMatch(found -> found.position().line() == 7);
  }

  @Test
  void reportsLinkWithoutHostAndKeepsItsText() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Book book = hello(TortureBook.METADATA, p(e("a", "@href=https:///x", "lost")));
    Map<String, String> files = Unzipped.texts(written(book, diagnostics));
    assertThat(files.get("EPUB/text/hello.xhtml")).contains("<p><a>lost</a></p>");
    assertThat(diagnostics.all())
        .singleElement()
        .asString()
        .contains("warning[lost-link]", "\"https:///x\" is not a valid web address");
  }

  @ParameterizedTest
  @CsvSource({"2400, 2400, Apple Books", "3300, 10, Google Play"})
  void reportsImageThatIsTooLargeForStoreAndKeepsIt(int width, int height, String store)
      throws IOException {
    byte[] image = TestImages.bitmap("png", width, height);
    Files.write(folder.resolve("large.png"), image);
    Diagnostics diagnostics = new Diagnostics();
    Book book = hello(TortureBook.METADATA, p(e("img", "@src=large.png", "@alt=Large")));
    byte[] epub = written(book, diagnostics);
    assertThat(diagnostics.all())
        .singleElement()
        .satisfies(found -> assertThat(found.code()).isEqualTo("large-image"))
        .satisfies(found -> assertThat(found.message()).contains(store));
    var read = new EpubReader().readEpub(new ByteArrayInputStream(epub));
    assertThat(read.getResources().getByHref("images/large.png").getData()).isEqualTo(image);
  }

  @Test
  void declaresIsbnAsIdentifierType() throws IOException {
    Metadata numbered =
        TortureBook.METADATA.with(
            BookYaml.IDENTIFIER,
            new Identifiers(
                Optional.of("urn:isbn:9780306406157"), TortureBook.METADATA.printIdentifier()));
    byte[] epub = written(hello(numbered, p("words")), new Diagnostics());
    assertThat(Unzipped.texts(epub).get("EPUB/package.opf"))
        .contains(
            "<dc:identifier id=\"pub-id\">urn:isbn:9780306406157</dc:identifier>",
            "property=\"identifier-type\" scheme=\"onix:codelist5\">15<");
  }

  @Test
  void declaresSvgInManifest() throws IOException {
    assertThat(packageOf(p(e("svg", "@viewBox=0 0 1 1", e("path", "@d=M0 0")))))
        .contains(
            "href=\"text/hello.xhtml\" media-type=\"application/xhtml+xml\" properties=\"svg\"");
  }

  @Test
  void writesMathMlAndDeclaresIt() throws IOException {
    Element formula = e("math", "@alttext=x squared", e("msup", e("mi", "x"), e("mn", "2")));
    Book book = hello(TortureBook.METADATA, p("So ", formula, " is."));
    Map<String, String> files = Unzipped.texts(written(book, new Diagnostics()));
    assertThat(files.get("EPUB/text/hello.xhtml"))
        .contains(
            "So <math xmlns=\"http://www.w3.org/1998/Math/MathML\" alttext=\"x squared\"><msup>"
                + "<mi>x</mi><mn>2</mn></msup></math> is.")
        .doesNotContain("<script");
    assertThat(files.get("EPUB/package.opf"))
        .contains(
            "href=\"text/hello.xhtml\" media-type=\"application/xhtml+xml\" properties=\"mathml\"",
            "<meta property=\"schema:accessibilityFeature\">MathML</meta>",
            "<meta property=\"schema:accessibilityFeature\">describedMath</meta>");
    assertThat(packageOf(p("No formula."))).doesNotContain("mathml", "MathML", "describedMath");
  }

  @Test
  void formulaAsImageCountsAsDescribedMath() throws IOException {
    Element image = e("img", "@src=images/more/photo.jpg", "@alt=x squared", "@role=math");
    assertThat(packageOf(p(image)))
        .contains("<meta property=\"schema:accessibilityFeature\">describedMath</meta>")
        .doesNotContain("MathML");
  }

  @Test
  void limitsNcxToTwoLevels() {
    Document ncx = Jsoup.parse(files.get("EPUB/toc.ncx"), "", Parser.xmlParser());
    assertThat(ncx.select("meta[name=dtb:depth]").attr("content")).isEqualTo("2");
    assertThat(ncx.select("navMap > navPoint > navPoint")).hasSize(2);
    assertThat(ncx.select("navPoint navPoint navPoint")).isEmpty();
    assertThat(ncx.select("navPoint, pageTarget"))
        .extracting(point -> Integer.parseInt(point.attr("playOrder")))
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(ncx.select("content")).isNotEmpty();
    for (var content : ncx.select("content")) {
      String[] target = content.attr("src").split("#");
      assertThat(files).containsKey("EPUB/" + target[0]);
      assertThat(target.length < 2 || files.get("EPUB/" + target[0]).contains(target[1])).isTrue();
    }
    Document nav = Jsoup.parse(files.get("EPUB/nav.xhtml"), "", Parser.xmlParser());
    assertThat(nav.select("nav[role=doc-toc] > ol > li > ol > li > ol > li")).isNotEmpty();
  }

  @Test
  void indentsContinuationLinesOfContents() throws IOException {
    String css =
        StylesheetReader.read(Optional.empty(), "en", name -> true, new Diagnostics())
            .epubCss()
            .text();
    String item = css.substring(css.indexOf("nav li {"), css.indexOf('}', css.indexOf("nav li {")));
    assertThat(item).contains("padding-left:1.5em;", "text-indent:-1.5em;");
  }

  @Test
  void labelsEachSection() {
    for (String file : files.keySet()) {
      if (file.endsWith(".xhtml")) {
        assertThat(Jsoup.parse(files.get(file)).select("section"))
            .as(file)
            .isNotEmpty()
            .allMatch(
                section -> section.hasAttr("aria-label") || section.hasAttr("aria-labelledby"));
      }
    }
  }

  @Test
  void addsTypesToPartsOfTitle() throws IOException {
    Element heading = e("h1", e("span", "@class=chapter-title", "Cod"));
    Book book = hello(TortureBook.METADATA, heading);
    assertThat(Unzipped.texts(written(book, new Diagnostics())).get("EPUB/text/hello.xhtml"))
        .contains("<h1><span class=\"chapter-title\" epub:type=\"title\">Cod</span></h1>");
  }

  @Test
  void exemptBookWithoutCertificationConformsToNothing() throws IOException {
    AccessibilityStatement exempt =
        new AccessibilityStatement(Optional.empty(), Optional.of("eaa-microenterprise"));
    Metadata metadata = TortureBook.METADATA.with(BookYaml.ACCESSIBILITY, exempt);
    byte[] epub = written(hello(metadata, p("words")), new Diagnostics());
    assertThat(Unzipped.texts(epub).get("EPUB/package.opf"))
        .contains(
            "<meta property=\"dcterms:conformsTo\">none</meta>",
            "<meta property=\"a11y:exemption\">eaa-microenterprise</meta>");
  }

  @Test
  void exemptBookWithCertificationKeepsItsClaim() {
    assertThat(files.get("EPUB/package.opf"))
        .contains(
            "property=\"dcterms:conformsTo\">EPUB Accessibility 1.1 - WCAG 2.2 Level AA<",
            "<meta property=\"a11y:exemption\">eaa-microenterprise</meta>")
        .doesNotContain("conformsTo\">none");
  }

  @Test
  void removesOnlyTheClaimOfConformance() throws IOException {
    Epub composed = TestEpub.compose(content(book), new Diagnostics());
    assertThat(composed.files().keySet()).containsExactlyElementsOf(files.keySet());
    Map<String, byte[]> uncertified = composed.withoutCertification().files();
    for (String file : files.keySet()) {
      if (!file.equals("EPUB/package.opf")) {
        assertThat(uncertified.get(file)).as(file).isEqualTo(composed.files().get(file));
      }
    }
    assertThat(new String(uncertified.get("EPUB/package.opf"), StandardCharsets.UTF_8))
        .contains("conformsTo\">none", "eaa-microenterprise")
        .doesNotContain("certifiedBy", "WCAG");
  }

  private static String packageOf(Element block) throws IOException {
    return Unzipped.texts(written(hello(TortureBook.METADATA, block), new Diagnostics()))
        .get("EPUB/package.opf");
  }

  private static Book hello(Metadata metadata, Element block) {
    Chapter chapter =
        new Chapter(
            "hello",
            BookPlace.of(Role.CHAPTER),
            Chapter.Heading.unnumbered("", ""),
            "en",
            e("section", "@id=hello", block),
            List.of());
    return new Book(
        metadata,
        List.of(chapter),
        List.of(),
        Map.of("hello", "hello"),
        1,
        new BookWords(metadata.language(), Map.of(), new Diagnostics()));
  }

  private static String chapterFile() {
    return files.get("EPUB/text/everything.xhtml");
  }

  private static byte[] written(Book book, Diagnostics diagnostics) throws IOException {
    return TestEpub.write(content(book), diagnostics);
  }

  private static EpubContent content(Book book) {
    return TestEpub.content(book, List.of(), TortureBook.resources(folder), TestEpub.css(CSS));
  }

  /** The text of the body, without tags. */
  private static String text(String xhtml) {
    return xhtml
        .substring(xhtml.indexOf("<body"))
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  /** The text without white space, because line feeds between blocks do not matter. */
  private static String withoutSpace(String text) {
    return text.replaceAll("[\\s\u00A0\u00AD]+", "");
  }
}
