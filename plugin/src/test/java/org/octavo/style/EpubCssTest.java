package org.octavo.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.octavo.style.Themes.theme;

import org.junit.jupiter.api.Test;

class EpubCssTest {

  private static String ofBook(String css) {
    String all = theme(css).epubCss();
    return all.substring(theme("").epubCss().length()).replaceAll("\\s+", " ").strip();
  }

  @Test
  void whatIsForReadersPassesAsItIs() {
    assertThat(
            ofBook(
                "/* why */ p, q > em { margin: 0 auto; -epub-hyphens: auto }"
                    + "@media (prefers-color-scheme: dark) { p { color: white } }"))
        .isEqualTo(
            "p, q>em { margin:0 auto; -epub-hyphens:auto; }"
                + " @media (prefers-color-scheme:dark) { p { color:white; } }");
  }

  @Test
  void whatIsForPaperStaysBehind() {
    assertThat(
            ofBook(
                "@page { margin: 1cm } @media print { p { color: red } }"
                    + "@media (-octavo-edition: press) { p { color: black } }"
                    + "@font-face { font-family: X; src: url(x.ttf) }"
                    + "h1 { string-set: t content(); page: x; bookmark-level: 2 }"
                    + "a::after { content: leader('.') target-counter(attr(href), page) }"
                    + "aside { float: footnote }"))
        .isEmpty();
  }
}
