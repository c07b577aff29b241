package org.octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonmark.testutil.TestResources;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.api.Format;
import org.octavo.api.Options;
import org.octavo.api.Request;
import org.octavo.api.Result;
import org.octavo.book.Book;
import org.octavo.book.Chapter;
import org.octavo.diagnostic.Severity;
import org.octavo.epub.EpubCheckReport;
import org.octavo.layout.TypesetBook;
import org.octavo.text.Scripts;
import org.octavo.tree.Element;
import org.octavo.tree.Node;

/** Builds whole books and compares the words in the outputs with those of the sources. */
class WholeBookIT {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern LINE_END = Pattern.compile("[-\u00AD]?\\R");

  @TempDir private Path folder;

  @Test
  void buildsEssay() throws IOException {
    Result result = build(TypesetBook.ESSAY);
    assertThat(result.diagnostics()).isEmpty();
    Book book = TypesetBook.of(TypesetBook.ESSAY).book();
    check(result, book);
    try (PDDocument pdf = Loader.loadPDF(result.files().get(Format.PDF).toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(result.pages() + 2);
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(book.metadata().title());
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
      String[] labels = pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
      assertThat(labels).startsWith("Cover", "", "i", "ii", "iii").contains("1", "2", "3");
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle())
          .isNotBlank();
    }
  }

  @Test
  void buildsCommonMarkSpecification() throws IOException {
    Path source = Files.createDirectories(folder.resolve("spec"));
    Files.writeString(source.resolve("spec.md"), specification());
    Result result = build(source);
    assertThat(result.diagnostics()).noneMatch(found -> found.severity() == Severity.ERROR);
    check(result, TypesetBook.of(source).book());
  }

  @Test
  void writesSameBytesTwice() throws IOException {
    Result first = build(TypesetBook.ESSAY);
    byte[] pdf = Files.readAllBytes(first.files().get(Format.PDF));
    byte[] epub = Files.readAllBytes(first.files().get(Format.EPUB));
    Result second = build(TypesetBook.ESSAY);
    assertThat(Files.readAllBytes(second.files().get(Format.PDF))).isEqualTo(pdf);
    assertThat(Files.readAllBytes(second.files().get(Format.EPUB))).isEqualTo(epub);
  }

  /**
   * The specification with its internal links replaced, which have no targets in the Markdown file.
   */
  private static String specification() throws IOException {
    try (InputStream in = TestResources.getSpec().openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("](@)", "](https://example.org/)")
          .replaceAll("\\]\\(#[^)]*\\)", "](https://example.org/)")
          .replaceAll("(?m)^(\\[[^]]+\\]: *)#.*$", "$1https://example.org/");
    }
  }

  private void check(Result result, Book book) throws IOException {
    Set<String> wanted = new TreeSet<>();
    for (Chapter chapter : book.chapters()) {
      words(chapter.root(), wanted);
      chapter.notes().forEach(note -> words(note.body(), wanted));
    }
    assertThat(wanted).hasSizeGreaterThan(500);
    assertThat(missing(wanted, pdfWords(result)))
        .as("missing from the PDF")
        .allMatch(word -> isReported(word, result));
    assertThat(missing(wanted, epubWords(result))).as("missing from the EPUB").isEmpty();
    assertThat(EpubCheckReport.of(result.files().get(Format.EPUB))).isEmpty();
  }

  /** Whether a diagnostic reports a character without a glyph or an unsupported script. */
  private static boolean isReported(String word, Result result) {
    return word.codePoints()
        .anyMatch(
            c ->
                Scripts.runs(Character.toString(c)).stream()
                        .anyMatch(run -> !Scripts.isSettable(run.script()))
                    ? hasDiagnostic("unset-script", "", result)
                    : hasDiagnostic(
                        "missing-glyph", String.format(Locale.ROOT, "U+%04X", c), result));
  }

  private static boolean hasDiagnostic(String code, String of, Result result) {
    return result.diagnostics().stream()
        .anyMatch(found -> found.code().equals(code) && found.message().contains(of));
  }

  private static Set<String> missing(Set<String> wanted, Set<String> found) {
    return wanted.stream()
        .filter(word -> !found.contains(word))
        // "[Autolink](…)s" is two words in the tree but one word on the page.
        .filter(word -> found.stream().noneMatch(longer -> longer.startsWith(word)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> pdfWords(Result result) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(result.files().get(Format.PDF).toFile())) {
      String text = new PDFTextStripper().getText(pdf);
      Set<String> words = new TreeSet<>();
      words(text, words);
      // The stripper removes soft hyphens, so a hyphenated word is in two lines.
      words(LINE_END.matcher(text).replaceAll(""), words);
      words(overPages(pdf), words);
      return words;
    }
  }

  /**
   * Joins the end of each line of a page with the start of each line of the next page, because
   * running heads and notes come between the parts of a word that a page break divides.
   */
  private static String overPages(PDDocument pdf) throws IOException {
    StringBuilder joined = new StringBuilder();
    List<String> before = List.of();
    PDFTextStripper stripper = new PDFTextStripper();
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      List<String> lines = stripper.getText(pdf).lines().toList();
      for (String end : before) {
        for (String start : lines) {
          String last = end.substring(end.lastIndexOf(' ') + 1);
          joined.append(last).append(start.split(" ", 2)[0]).append('\n');
        }
      }
      before = lines;
    }
    return joined.toString();
  }

  private static Set<String> epubWords(Result result) throws IOException {
    Set<String> words = new TreeSet<>();
    try (ZipFile epub = new ZipFile(result.files().get(Format.EPUB).toFile())) {
      for (ZipEntry entry : epub.stream().toList()) {
        if (entry.getName().endsWith(".xhtml")) {
          byte[] bytes = epub.getInputStream(entry).readAllBytes();
          words(Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)).text(), words);
        }
      }
    }
    return words;
  }

  /** Collects the words of each text node; in the outputs, a word may extend over several. */
  private static void words(Element element, Set<String> into) {
    for (Node child : element.children()) {
      if (child instanceof Element inner) {
        words(inner, into);
      } else {
        words(child.text(), into);
      }
    }
  }

  private static void words(String text, Set<String> into) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\u00AD", "");
    WORD.matcher(plain).results().forEach(match -> into.add(match.group()));
  }

  private Result build(Path source) throws IOException {
    Path out = Files.createDirectories(folder.resolve("out"));
    Map<Format, Path> outputs =
        Map.of(Format.PDF, out.resolve("book.pdf"), Format.EPUB, out.resolve("book.epub"));
    return Octavo.build(
        new Request(source, "book", outputs, TypesetBook.DEFAULTS, Options.DEFAULT), line -> {});
  }
}
