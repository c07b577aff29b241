package org.octavo.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.octavo.style.Themes.theme;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EpubCssTest {

  private static String ofBook(String css) {
    String all = theme(css).epubCss().text();
    return all.substring(theme("").epubCss().text().length()).replaceAll("\\s+", " ").strip();
  }

  @Test
  void keepsRulesForEReaders() {
    assertThat(
            ofBook(
                "/* why */ p, q > em { margin: 0 auto; -epub-hyphens: auto }"
                    + "@media (prefers-color-scheme: dark) { p { color: white } }"))
        .isEqualTo(
            "p, q>em { margin:0 auto; -epub-hyphens:auto; }"
                + " @media (prefers-color-scheme:dark) { p { color:white; } }");
  }

  @Test
  void removesRulesForPaper() {
    assertThat(
            ofBook(
                "@page { margin: 1cm } @media print { p { color: red } }"
                    + "@media (-octavo-edition: press) { p { color: black } }"
                    + "@font-face { font-family: serif; src: url(x.ttf) }"
                    + "h1 { string-set: t content(); page: x; bookmark-level: 2 }"
                    + "a::after { content: leader('.') target-counter(attr(href), page) }"
                    + "aside { float: footnote }"))
        .isEmpty();
  }

  @Test
  void replacesCustomProperties() {
    assertThat(
            ofBook(
                ":root { --ink: #900; --gap: var(--small) 2em; --small: 1em }"
                    + "h2 { color: var(--ink); margin: var(--gap); padding: var(--none, 3em) }"
                    + "@media screen { h3 { color: var(--none); content: 'var(--ink)' } }"))
        .isEqualTo(
            "h2 { color:#900; margin:1em 2em; padding:3em; }"
                + " @media screen { h3 { content:'var(--ink)'; } }");
  }

  @Test
  void endsAtCustomPropertiesThatReferToThemselvesOrMultiply() {
    assertThat(
            ofBook(
                "@media screen { :root { --a: var(--b); --b: var(--a) } p { color: var(--a) } }"))
        .isEmpty();
    StringBuilder theme = new StringBuilder("@media screen { :root { --v0: 1px;");
    for (int i = 1; i < 15; i++) {
      theme.append("--v").append(i).append(":").append((" var(--v" + (i - 1) + ")").repeat(10));
      theme.append(';');
    }
    assertThat(ofBook(theme + "} p { margin: var(--v14) } }")).isEmpty();
  }

  @Test
  void removesPropertiesThatReadersSet() {
    assertThat(
            ofBook(
                "body { font: 11pt/14pt serif; font-family: serif; font-size: 12px; color: #222;"
                    + " background: white; line-height: 1.3; hyphens: auto }"
                    + "html, .box { font-size: 10pt; color: navy }"
                    + ":root { font-size: 105% }"
                    + "@media screen { html { line-height: 2; text-align: left } }"))
        .isEqualTo(
            "body { hyphens:auto; } .box { font-size:10pt; color:navy; }"
                + " :root { font-size:105%; } @media screen { html { text-align:left; } }");
  }

  @Test
  void namesTheFontFamiliesOfItsDeclarationsOnce() {
    StringBuilder css = new StringBuilder();
    for (String family : List.of("My Title", "My Code", "Reader", "Paper", "Unused")) {
      css.append("@font-face { font-family: \"" + family + "\"; src: url(x.ttf) }");
    }
    css.append(
        ":root { --code: 'My Code', monospace }"
            + "body { font-family: Reader }"
            + "h1 { font-family: \"My Title\", serif !important }"
            + "code { font: italic 600 1em/1.2 var(--code) }"
            + "pre { font-family: My   Code }"
            + "@media print { p { font-family: Paper } }");
    assertThat(theme(css.toString()).epubCss().families())
        .contains("My Title", "serif", "My Code", "monospace")
        .doesNotContain("Reader", "Paper", "Unused")
        .doesNotHaveDuplicates();
  }

  @Test
  void keepsSourceOfEachLine() {
    EpubCss css =
        theme(
                """
                /* why */
                p,
                q { margin: 0 auto;
                  color: black }
                @media (prefers-color-scheme: dark) {
                  em { float: footnote; color: white }
                }
                """)
            .epubCss();
    List<String> lines = css.text().lines().toList();
    assertThat(css.lines()).hasSameSizeAs(lines);
    List<String> sources = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!css.lines().get(i).file().isEmpty()) {
        sources.add(css.lines().get(i) + " " + lines.get(i).strip());
      }
    }
    assertThat(sources)
        .containsExactly(
            "book/theme.css:3:5 p,",
            "book/theme.css:3:5 q {",
            "book/theme.css:3:5 margin:0 auto;",
            "book/theme.css:4:3 color:black;",
            "book/theme.css:6:25 @media (prefers-color-scheme:dark) {",
            "book/theme.css:6:25 em { color:white; }");
  }
}
