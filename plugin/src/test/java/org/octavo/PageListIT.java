package org.octavo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.octavo.api.Format;
import org.octavo.api.Options;
import org.octavo.api.Request;
import org.octavo.api.Result;
import org.octavo.epub.EpubCheckReport;
import org.octavo.layout.TypesetBook;
import org.octavo.pdf.BodyFlow;

/** Compares the start of each page of the PDF with the text at its page marker in the EPUB. */
class PageListIT {

  private static final Path TORTURE = Path.of("src/test/resources/org/octavo/torture");

  /** The number of letters and digits of a page that are compared. */
  private static final int COMPARED = 60;

  /** Elements that {@link BodyFlow} omits from the text of the PDF. */
  private static final String OMITTED =
      "aside.note, section.footnotes, figure:has(img), figcaption, caption," + " .checkbox, nav ol";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"essay, 60", "torture, 18"})
  void marksEachPageAtItsFirstWord(String name, int pages) throws IOException {
    Result result = build(name.equals("essay") ? TypesetBook.ESSAY : TORTURE);
    Map<String, String> printed = printed(result);
    Map<String, String> marked = marked(result);
    assertThat(differences(printed, marked)).isEmpty();
    assertThat(printed.keySet()).filteredOn(marked::containsKey).hasSizeGreaterThan(pages);
    assertThat(EpubCheckReport.of(result.files().get(Format.EPUB))).isEmpty();
  }

  @Test
  void detectsMisplacedAndMissingMarkers() throws IOException {
    Result result = build(TORTURE);
    Map<String, String> printed = printed(result);
    Map<String, String> marked = marked(result);
    List<String> labels = new ArrayList<>(marked.keySet());
    for (String label : labels) {
      if (!marked.get(label).isEmpty() && !printed.getOrDefault(label, "").isEmpty()) {
        Map<String, String> late = new LinkedHashMap<>(marked);
        late.put(label, marked.get(label).replaceFirst("^[^\\p{L}\\p{N}]*[\\p{L}\\p{N}]+", ""));
        assertThat(differences(printed, late)).as("page %s marked late", label).hasSize(1);
        Map<String, String> unmarked = new LinkedHashMap<>(marked);
        unmarked.remove(label);
        assertThat(differences(printed, unmarked)).as("page %s unmarked", label).hasSize(1);
      }
    }
  }

  /** Pages whose start differs from the text after their marker. */
  private static List<String> differences(Map<String, String> printed, Map<String, String> marked) {
    List<String> differences = new ArrayList<>();
    String before = "";
    for (Map.Entry<String, String> page : printed.entrySet()) {
      String text = page.getValue();
      if (!letters(text).isEmpty()) {
        String follows = marked.getOrDefault(page.getKey(), "");
        if (!begins(text, follows, before.strip().endsWith("\u00AD"))) {
          differences.add(
              page.getKey() + ": <" + start(text) + "> marked <" + start(follows) + ">");
        }
        before = text;
      }
    }
    return differences;
  }

  /** If a page begins inside a hyphenated word, its marker precedes the whole word. */
  private static boolean begins(String printed, String marked, boolean inWord) {
    if (!inWord) {
      return start(marked).equals(start(printed)) || start(marked).isEmpty() && printed.isEmpty();
    }
    String[] words = marked.strip().split("[\\s\u00A0]+", 2);
    String rest = letters(printed.strip().split("[\\s\u00A0]+", 2)[0]);
    return letters(words[0]).endsWith(rest)
        && letters(words[0]).length() > rest.length()
        && start(rest + words[1]).equals(start(printed));
  }

  private static String start(String text) {
    String letters = letters(text);
    return letters.substring(0, Math.min(COMPARED, letters.length()));
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Map<String, String> printed(Result result) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(result.files().get(Format.PDF).toFile())) {
      Map<String, String> flows = BodyFlow.of(pdf);
      assertThat(flows.remove("i")).as("the half title, which the EPUB does not have").isNotBlank();
      return flows;
    }
  }

  /** The text after each marker in its file, by the label in the page list. */
  private static Map<String, String> marked(Result result) throws IOException {
    Map<String, Document> files = new LinkedHashMap<>();
    try (ZipFile epub = new ZipFile(result.files().get(Format.EPUB).toFile())) {
      for (ZipEntry entry : epub.stream().toList()) {
        if (entry.getName().endsWith(".xhtml")) {
          byte[] bytes = epub.getInputStream(entry).readAllBytes();
          files.put(
              entry.getName().replace("EPUB/", ""),
              Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser()));
        }
      }
    }
    Map<String, String> marked = new LinkedHashMap<>();
    for (Element link : files.get("nav.xhtml").select("nav[role=doc-pagelist] a")) {
      String[] target = link.attr("href").split("#");
      Element marker = files.get(target[0]).getElementById(target[1]);
      assertThat(marker.attr("role")).isEqualTo("doc-pagebreak");
      assertThat(marker.attr("aria-label")).isEqualTo(link.text());
      marked.put(link.text(), following(files.get(target[0]), marker));
    }
    return marked;
  }

  private static String following(Document file, Element marker) {
    StringBuilder text = new StringBuilder();
    boolean[] reached = {false};
    NodeVisitor visitor =
        (Node node, int depth) -> {
          reached[0] |= node == marker;
          if (reached[0]
              && node instanceof TextNode words
              && words.parent().closest(OMITTED) == null) {
            text.append(words.getWholeText());
          }
        };
    NodeTraversor.traverse(visitor, file);
    return text.toString();
  }

  private Result build(Path source) throws IOException {
    Path out = Files.createTempDirectory(folder, "out");
    return Octavo.build(
        new Request(
            source,
            "book",
            Map.of(Format.PDF, out.resolve("book.pdf"), Format.EPUB, out.resolve("book.epub")),
            TypesetBook.DEFAULTS,
            Options.DEFAULT),
        line -> {});
  }
}
