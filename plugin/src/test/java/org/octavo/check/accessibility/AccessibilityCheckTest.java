package org.octavo.check.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.Severity;
import org.octavo.diagnostic.SourceMap;

/** A sound EPUB, and each rule broken in it. */
class AccessibilityCheckTest {

  private static final String ONE = "EPUB/one.xhtml";
  private static final String NAV = "EPUB/nav.xhtml";
  private static final String OPF = "EPUB/package.opf";
  private static final String CSS = "EPUB/theme.css";

  @TempDir Path folder;

  @Test
  void acceptsSoundBook() throws IOException {
    assertThat(findings(sound())).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          metadata-accessmode           | schema:accessMode"              | schema:x"
          metadata-accessibilityfeature | schema:accessibilityFeature"    | schema:x"
          metadata-accessibilityhazard  | schema:accessibilityHazard"     | schema:x"
          metadata-accessmodesufficient | schema:accessModeSufficient"    | schema:x"
          metadata-accessibilitysummary | schema:accessibilitySummary"    | schema:x"
          metadata-accessibilityfeature-invalid | >tableOfContents<       | >none<
          metadata-accessibilityhazard-invalid  | >noSoundHazard<         | >soundHazard</meta><meta property="schema:accessibilityHazard">noSoundHazard<
          epub-lang                     | ` xml:lang="en" version`        | ` version`
          epub-title                    | <dc:title>A book</dc:title>     | <dc:title> </dc:title>
          epub-pagesource               | pageBreakSource                 | x
          metadata-conformsto-invalid   | WCAG 2.2 Level AA<              | WCAG 2.2 level aa<
          metadata-certifiedby-missing  | a11y:certifiedBy                | a11y:x
          """)
  void reportsInPackageDocument(String rule, String sound, String broken) throws IOException {
    assertThat(breaking(OPF, sound, broken)).contains("a11y-" + rule);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          epub-toc-order                  | <li><a href="one.xhtml#b">Two</a></li> | <li><a href="one.xhtml#nowhere">Two</a></li>
          epub-toc-order                  | <li><a href="one.xhtml#a">One</a></li> | <li><a href="one.xhtml#b">Two</a></li><li><a href="one.xhtml#a">One</a></li>
          epub-pagelist-broken            | one.xhtml#p1                           | one.xhtml#p9
          epub-pagelist-broken            | one.xhtml#p1                           | one.xhtml#b
          epub-pagelist-missing-pagebreak | <li><a href="one.xhtml#p1">1</a></li>  | <li><a href="one.xhtml">1</a></li>
          metadata-accessibilityFeature-printPageNumbers-nopagelist | page-list    | x
          landmark-unique                 | Landmarks                              | Pages
          """)
  void reportsInNavigation(String rule, String sound, String broken) throws IOException {
    assertThat(breaking(NAV, sound, broken)).contains("a11y-" + rule);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          html-has-lang      | ` lang="en"`               | ` class="x"`
          document-title     | <title>One</title>         | <title></title>
          heading-order      | <h2 id="b">Two</h2>        | <h3 id="b">Two</h3>
          empty-heading      | <h2 id="b">Two</h2>        | <h2 id="b"></h2>
          duplicate-id-aria  | <p id="q">                 | <p id="b">
          landmark-unique    | aria-label="Notes"         | aria-label="One"
          valid-lang         | lang="ru"                  | lang="no language"
          image-alt          | ` alt="A map"`             | ` `
          svg-img-alt        | <title>Sketch</title>      | <desc>Sketch</desc>
          link-name          | >back</a>                  | ></a>
          list               | <ul><li>item</li></ul>     | <ul>text<li>item</li></ul>
          listitem           | <ul><li>item</li></ul>     | <div><li>item</li></div>
          definition-list    | <dt>term</dt>              | ` `
          empty-table-header | >Head</th>                 | > </th>
          th-has-data-cells  | <td headers="h">data</td>  | <th>data</th>
          td-headers-attr    | ` headers="h"`             | ` headers="nowhere"`
          td-headers-attr    | ` headers="h"`             | ` headers="b"`
          td-headers-attr    | ` headers="h"`             | ` id="d" headers="d"`
          """)
  void reportsInText(String rule, String sound, String broken) throws IOException {
    assertThat(breaking(ONE, sound, broken)).contains("a11y-" + rule);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          color-contrast              | p { color: #999 }
          color-contrast              | p { color: #000080; background: black }
          color-contrast              | @media (prefers-color-scheme: dark) { a { color: #00f } }
          scrollable-region-focusable | pre { overflow-x: auto }
          link-in-text-block          | a { text-decoration: none }
          link-in-text-block          | section.chapter p > a:link { color: #00c; text-decoration: none }
          link-in-text-block          | h1, p a[href] { text-decoration-line: none; border-bottom: none }
          link-in-text-block          | @media screen { a.x { text-decoration: none; font-weight: normal } }
          """)
  void reportsInStylesheet(String rule, String css) throws IOException {
    assertThat(breaking(CSS, "p { color: #333 }", css)).contains("a11y-" + rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nav a { text-decoration: none }",
        "a { text-decoration: underline }",
        "a { text-decoration: none; border-bottom: 1px solid }",
        "a { text-decoration: none; font-style: italic }",
        "section.index a { color: inherit; text-decoration: none }",
        "a abbr, p.a, main { text-decoration: none }"
      })
  void acceptsLinksDistinguishedByMoreThanColour(String css) throws IOException {
    assertThat(breaking(CSS, "p { color: #333 }", css)).isEmpty();
  }

  @Test
  void reportsEmptyAlternativeTextLikeTheBuild() throws IOException {
    assertThat(breaking(ONE, "alt=\"A map\"", "alt=\"\"")).containsExactly("missing-alt");
  }

  @Test
  void acceptsDecorativeImageWithoutAlternativeText() throws IOException {
    assertThat(breaking(ONE, " alt=\"A map\"", " alt=\"\" role=\"presentation\"")).isEmpty();
  }

  @Test
  void reportsAtTheAuthorsLine() throws IOException {
    Map<String, String> files = sound();
    files.put(ONE, files.get(ONE).replace(" alt=\"A map\"", " alt=\"\""));
    Position written = new Position("book/one.md", 12, 5);
    SourceMap origins = new SourceMap();
    int line = 1;
    for (String text : files.get(ONE).split("\n")) {
      if (text.contains("<img")) {
        origins.mark(ONE, line, text.indexOf("<img") + 1, written);
      }
      line++;
    }
    List<Diagnostic> findings = AccessibilityCheck.of(zipped(files), "book.epub", origins);
    assertThat(findings).extracting(Diagnostic::position).containsExactly(written);
    assertThat(findings).extracting(Diagnostic::severity).containsExactly(Severity.WARNING);
  }

  private List<String> breaking(String file, String sound, String broken) throws IOException {
    Map<String, String> files = sound();
    assertThat(files.get(file)).contains(sound);
    files.put(file, files.get(file).replace(sound, broken));
    return findings(files);
  }

  private List<String> findings(Map<String, String> files) throws IOException {
    return AccessibilityCheck.of(zipped(files), "book.epub", new SourceMap()).stream()
        .map(Diagnostic::code)
        .toList();
  }

  private Path zipped(Map<String, String> files) throws IOException {
    Path epub = folder.resolve("book.epub");
    try (OutputStream out = Files.newOutputStream(epub);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return epub;
  }

  private static Map<String, String> sound() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "META-INF/container.xml",
        "<container><rootfiles><rootfile full-path=\"EPUB/package.opf\"/></rootfiles></container>");
    files.put(
        OPF,
        """
        <package xmlns="http://www.idpf.org/2007/opf" xml:lang="en" version="3.0">
        <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:title>A book</dc:title>
        <meta property="schema:accessMode">textual</meta>
        <meta property="schema:accessModeSufficient">textual</meta>
        <meta property="schema:accessibilityFeature">tableOfContents</meta>
        <meta property="schema:accessibilityFeature">pageNavigation</meta>
        <meta property="schema:accessibilityHazard">noSoundHazard</meta>
        <meta property="schema:accessibilitySummary">All is text.</meta>
        <meta property="pageBreakSource">urn:isbn:9780306406157</meta>
        <meta id="conf" property="dcterms:conformsTo">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>
        <meta refines="#conf" property="a11y:certifiedBy">Proof Ltd</meta>
        </metadata>
        <manifest>
        <item id="nav" href="nav.xhtml" properties="nav"/>
        <item id="one" href="one.xhtml"/>
        </manifest>
        <spine><itemref idref="nav"/><itemref idref="one"/></spine>
        </package>
        """);
    files.put(
        NAV,
        """
        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en">
        <head><title>Contents</title></head>
        <body>
        <nav epub:type="toc" role="doc-toc"><ol>
        <li><a href="one.xhtml#a">One</a></li>
        <li><a href="one.xhtml#b">Two</a></li>
        </ol></nav>
        <nav epub:type="landmarks" aria-label="Landmarks"><ol><li><a href="one.xhtml">Text</a></li></ol></nav>
        <nav epub:type="page-list" aria-label="Pages"><ol>
        <li><a href="one.xhtml#p1">1</a></li>
        </ol></nav>
        </body>
        </html>
        """);
    files.put(
        ONE,
        """
        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en">
        <head><title>One</title></head>
        <body>
        <section aria-label="One">
        <h1 id="a">One</h1>
        <p id="q"><span id="p1" role="doc-pagebreak" aria-label="1"></span>Text <a href="#a">back</a></p>
        <h2 id="b">Two</h2>
        <p><span lang="ru">слово</span></p>
        <figure><img src="map.png" alt="A map"/></figure>
        <svg xmlns="http://www.w3.org/2000/svg" role="img"><title>Sketch</title></svg>
        <ul><li>item</li></ul>
        <dl><dt>term</dt><dd>what it means</dd></dl>
        <table><thead><tr><th id="h" scope="col">Head</th></tr></thead><tbody><tr><td headers="h">data</td></tr></tbody></table>
        <section aria-label="Notes"><p>n</p></section>
        </section>
        </body>
        </html>
        """);
    files.put(CSS, "/* a { color: #eee } */\np { color: #333 }\n");
    return files;
  }
}
