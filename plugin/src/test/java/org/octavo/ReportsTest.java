package org.octavo;

import static org.assertj.core.api.Assertions.assertThat;

import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.octavo.api.Format;
import org.octavo.api.Options;
import org.octavo.api.Request;
import org.octavo.api.Result;
import org.octavo.check.report.Reports;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Excerpts;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.Severity;
import org.octavo.source.Defaults;
import org.octavo.source.Projects;

/** Reads the HTML, JSON and SARIF reports of one book. */
class ReportsTest {

  private static final String CHAPTER =
      """
      # One

      A paragraph before, which is of no interest here and fills its line to the end of the page.

      The paragraph <em>in question</em>, which has a problem.

      ![A red square](red.svg)
      """;

  private static final Diagnostic TEXT_FINDING =
      new Diagnostic(
          "EPUB-RSC-005",
          Severity.ERROR,
          new Position("book/one.md", 5, 15),
          "<script>alert(\"1\")</script> & \u0007 \ud800",
          "Write it \"plainly\".");

  private static final Diagnostic FIGURE_FINDING =
      new Diagnostic(
          "PDF-UA1-7.3-1", Severity.WARNING, new Position("book/one.md", 7, 1), "a figure", "");

  private static final Diagnostic SUPPRESSED_FINDING =
      new Diagnostic("missing-alt", Severity.NOTE, new Position("book/one.md", 7, 3), "no alt", "");

  private static final Diagnostic FILE_FINDING =
      new Diagnostic(
          "unused-file", Severity.NOTE, Position.ofFile("book/a b%ü.png"), "unused", "Delete it.");

  private static final Diagnostic BOOK_FINDING =
      new Diagnostic("link-unchecked", Severity.NOTE, Position.GENERATED, "a host", "");

  private static final List<Diagnostic> ALL =
      List.of(BOOK_FINDING, FILE_FINDING, TEXT_FINDING, FIGURE_FINDING, SUPPRESSED_FINDING);

  private static final URI SARIF = URI.create("https://example.org/sarif-2.1.0");

  @TempDir private Path folder;

  @BeforeEach
  void writeReports() throws IOException {
    Path book = Files.createDirectories(folder.resolve("book"));
    Files.writeString(book.resolve("one.md"), CHAPTER);
    Files.writeString(
        book.resolve("red.svg"),
        "<svg xmlns='http://www.w3.org/2000/svg' width='80' height='40'>"
            + "<rect width='80' height='40' fill='red'/></svg>");
    Defaults project = Projects.ADAS;
    Path pdf = folder.resolve("book.pdf");
    Result built =
        Octavo.build(
            new Request(book, "book", Map.of(Format.PDF, pdf), project, Options.DEFAULT),
            line -> {});
    assertThat(built.isRefused()).isFalse();
    Reports.write(
        folder,
        "A <Book>",
        ALL,
        Map.of("missing-alt", "drawn & described"),
        new Excerpts(folder),
        Optional.of(new Reports.Pages(pdf, built.origins())));
  }

  @Test
  void writesHtmlAsOneAccessibleFile() throws IOException {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    String text = Files.readString(folder.resolve("report.html"));
    Document html = Jsoup.parse(text, "", parser);
    assertThat(parser.getErrors()).isEmpty();
    assertThat(html.select("html").attr("lang")).isEqualTo("en");
    assertThat(html.title()).isEqualTo("Findings: A <Book>");
    assertThat(html.select("main > h1").eachText()).containsExactly("Findings: A <Book>");
    assertThat(html.select("h2").eachText())
        .containsExactly("The book as a whole", "book/a b%ü.png", "book/one.md");
    assertThat(html.select("h2 + ol > li")).hasSize(ALL.size());
    assertThat(html.select("main > p").first().text()).isEqualTo("1 error, 1 warning, 2 notes.");
    assertThat(html.select("script, link, iframe, [href], [srcset]")).isEmpty();
    assertThat(html.select("[src]"))
        .allSatisfy(e -> assertThat(e.attr("src")).startsWith("data:image/png;base64,"));
    assertThat(html.select("img:not([alt])")).isEmpty();
    assertThat(html.text())
        .contains("<script>alert(\"1\")</script> & \ufffd \ufffd", "Suppressed: drawn & described");
    assertThat(html.select("pre").eachText())
        .contains("The paragraph <em>in question</em>, which has a problem.");
  }

  /** WCAG 2.2, 1.4.3: at least 4.5:1. */
  @Test
  void textHasEnoughContrastInLightAndDarkMode() throws IOException {
    String css =
        Jsoup.parse(Files.readString(folder.resolve("report.html"))).select("style").html();
    Map<String, Color> light = colours(css.substring(0, css.indexOf("@media")));
    Map<String, Color> dark = new HashMap<>(light);
    dark.putAll(colours(css.substring(css.indexOf("@media"))));
    for (Map<String, Color> page : List.of(light, dark)) {
      for (String text : List.of("ink", "soft", "error", "warning", "note")) {
        for (String ground : text.equals("ink") ? List.of("paper", "source") : List.of("paper")) {
          assertThat(contrast(page.get(text), page.get(ground)))
              .as(text + " on " + ground)
              .isGreaterThanOrEqualTo(4.5);
        }
      }
    }
    assertThat(light.get("paper")).isNotEqualTo(dark.get("paper"));
    assertThat(css.replaceAll("--\\w+:[^;}]*", ""))
        .as("colours are custom properties")
        .doesNotContain("#");
  }

  private static Map<String, Color> colours(String css) {
    Map<String, Color> colours = new HashMap<>();
    Matcher named = Pattern.compile("--(\\w+): #([0-9a-f]{3,6})").matcher(css);
    while (named.find()) {
      String digits = named.group(2);
      String six = digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits;
      colours.put(named.group(1), new Color(Integer.parseInt(six, 16)));
    }
    return colours;
  }

  private static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color colour) {
    float[] linear =
        colour.getColorComponents(ColorSpace.getInstance(ColorSpace.CS_LINEAR_RGB), null);
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  }

  @Test
  void showsPartOfPageOfEachFinding() throws IOException {
    Document html = Jsoup.parse(Files.readString(folder.resolve("report.html")));
    List<Element> pictures = html.select("figure > img");
    assertThat(pictures).hasSize(2);
    for (Element picture : pictures) {
      assertThat(picture.attr("alt")).matches("Part of page \\d+ of the PDF, .*");
      BufferedImage image = image(picture);
      assertThat(image.getWidth()).isEqualTo(Integer.parseInt(picture.attr("width")));
      assertThat(image.getHeight()).isEqualTo(Integer.parseInt(picture.attr("height")));
      assertThat(count(image, 0xa30012)).as("pixels of the frame").isGreaterThan(100);
    }
    assertThat(count(image(pictures.get(1)), 0xff0000))
        .as("the red square, only partly visible in the picture of the paragraph")
        .isGreaterThan(count(image(pictures.get(0)), 0xff0000) + 500);
  }

  private static BufferedImage image(Element picture) throws IOException {
    String data = picture.attr("src").substring("data:image/png;base64,".length());
    return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(data)));
  }

  private static int count(BufferedImage image, int colour) {
    int count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        count += (image.getRGB(x, y) & 0xffffff) == colour ? 1 : 0;
      }
    }
    return count;
  }

  @Test
  void writesEveryFieldOfJson() throws IOException {
    JsonNode json = json("report.json");
    assertThat(json.get("book").asText()).isEqualTo("A <Book>");
    assertThat(json.get("errors").asInt()).isEqualTo(1);
    assertThat(json.get("warnings").asInt()).isEqualTo(1);
    assertThat(json.get("notes").asInt()).as("suppressed findings do not count").isEqualTo(2);
    JsonNode findings = json.get("findings");
    assertThat(names(json)).containsExactly("book", "errors", "warnings", "notes", "findings");
    assertThat(findings).hasSize(ALL.size());
    for (int i = 0; i < ALL.size(); i++) {
      Diagnostic finding = ALL.get(i);
      JsonNode row = findings.get(i);
      List<String> fields =
          new ArrayList<>(List.of("code", "severity", "file", "line", "column", "message", "hint"));
      if (finding.equals(SUPPRESSED_FINDING)) {
        fields.add("suppressed");
      }
      assertThat(names(row)).isEqualTo(fields);
      assertThat(row.get("code").asText()).isEqualTo(finding.code());
      assertThat(row.get("file").asText()).isEqualTo(finding.position().file());
      assertThat(row.get("line").asInt()).isEqualTo(finding.position().line());
      assertThat(row.get("column").asInt()).isEqualTo(finding.position().column());
      assertThat(row.get("hint").asText()).isEqualTo(finding.hint());
    }
    assertThat(findings.get(2).get("severity").asText()).isEqualTo("error");
    assertThat(findings.get(2).get("message").asText()).startsWith("<script>alert(\"1\")");
    assertThat(findings.get(4).get("suppressed").asText()).isEqualTo("drawn & described");
  }

  @Test
  void writesValidSarif() throws IOException {
    String sarif = Files.readString(folder.resolve("report.sarif"));
    Validator schema = sarifSchema();
    assertThat(schema.validate(SARIF, sarif).getErrors())
        .extracting(error -> error.getInstanceLocation() + ": " + error.getError())
        .isEmpty();
    assertThat(
            schema.validate(SARIF, sarif.replace("\"startLine\": 5", "\"startLine\": 0")).isValid())
        .as("the schema rejects line 0")
        .isFalse();
  }

  @Test
  void writesPlaceRuleAndReasonOfSarif() throws IOException {
    JsonNode run = json("report.sarif").get("runs").get(0);
    List<String> rules = run.get("tool").get("driver").get("rules").findValuesAsText("id");
    JsonNode results = run.get("results");
    assertThat(results).hasSize(ALL.size());
    for (int i = 0; i < ALL.size(); i++) {
      assertThat(results.get(i).get("ruleId").asText()).isEqualTo(ALL.get(i).code()).isIn(rules);
      assertThat(results.get(i).get("message").get("text").asText())
          .contains(
              ALL.get(i).message().replaceAll("[\\p{Cntrl}\\p{Cs}].*", ""), ALL.get(i).hint());
    }
    assertThat(rules).doesNotHaveDuplicates();
    assertThat(results.get(0).has("locations")).isFalse();
    assertThat(results.get(1).findValue("uri").asText()).isEqualTo("book/a%20b%25%c3%bc.png");
    assertThat(results.get(2).findValue("startLine").asInt()).isEqualTo(5);
    assertThat(results.get(2).findValue("startColumn").asInt()).isEqualTo(15);
    assertThat(results.get(4).findValue("justification").asText()).isEqualTo("drawn & described");
  }

  private static Validator sarifSchema() throws IOException {
    try (InputStream in =
        SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      Validator validator =
          new ValidatorFactory()
              .withJsonNodeFactory(new JacksonNode.Factory())
              .withDefaultDialect(new Dialects.Draft7Dialect())
              .createValidator();
      validator.registerSchema(SARIF, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return validator;
    }
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private JsonNode json(String file) throws IOException {
    return new ObjectMapper().readTree(Files.readAllBytes(folder.resolve(file)));
  }
}
