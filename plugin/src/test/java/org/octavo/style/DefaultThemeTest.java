package org.octavo.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.octavo.style.Themes.defaultTheme;
import static org.octavo.style.Themes.e;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.octavo.Golden;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.font.Face;
import org.octavo.font.FontLibrary;
import org.octavo.source.Role;
import org.octavo.style.PageStyle.MarginBox;
import org.octavo.style.read.StylesheetReader;
import org.octavo.tree.Element;

class DefaultThemeTest {

  private static final double GRID = 14;

  private static final Element CHAPTER =
      e(
          "section",
          "@class=chapter",
          e(
              "h1",
              e("span", "@class=chapter-number", "3"),
              " ",
              e("span", "@class=chapter-title", "Energy")),
          e(
              "p",
              "First",
              e("sup", "@class=note-call", e("a", "@href=#n", "1")),
              e("em", "emphasis ", e("em", "within")),
              e("span", "@class=smallcaps", "nato")),
          e("p", "Second ", e("a", "@href=https://example.org", "link"), e("code", "code")),
          e("h2", "Section"),
          e("p", "Text"),
          e("h3", "Subsection"),
          e("blockquote", e("p", "Quoted"), e("p", "more")),
          e("ul", "@class=tight", e("li", "item", e("ol", "@class=tight", e("li", "inner")))),
          e("ol", "@class=loose", e("li", e("p", "item"), e("p", "more")), e("li", e("p", "next"))),
          e("hr"),
          e("pre", e("code", "int i;")),
          e(
              "figure",
              e("img", "@src=a.png", "@alt=", "@width=60%"),
              e("figcaption", e("span", "@class=label", "Figure 1"), " Caption")),
          e(
              "table",
              e("caption", e("span", "@class=label", "Table 1"), " Caption"),
              e("thead", e("tr", e("th", "Year"), e("th", "@class=align-right", "bcm"))),
              e("tbody", e("tr", e("td", "2021"), e("td", "@class=align-right", "155")))),
          e("dl", e("dt", "term"), e("dd", "meaning")),
          e(
              "aside",
              "@class=admonition note",
              e("p", "@class=admonition-title", "Note"),
              e("p", "b")));

  private static final Element NOTE =
      e("aside", "@class=note", "@id=n", e("p", "Text"), e("p", "More"));

  private static final Element CONTENTS =
      e(
          "section",
          "@class=contents",
          e(
              "nav",
              "@class=contents",
              e(
                  "ol",
                  e(
                      "li",
                      e("a", "@href=#a", e("span", "@class=contents-title", "A")),
                      e("ol", e("li", e("a", "@href=#b", "B")))))));

  @Test
  void computesStylesOfSmallChapter() {
    Stylesheet theme = defaultTheme();
    String listing =
        Stream.of(CHAPTER, NOTE, CONTENTS)
            .map(root -> StyleListing.of(theme.apply(root, "en")))
            .reduce("", String::concat);
    Golden.assertMatches(DefaultThemeTest.class, "chapter.txt", listing);
  }

  @Test
  void hasNoDiagnostics() {
    Diagnostics diagnostics = new Diagnostics();
    FontLibrary fonts = FontLibrary.bundled();
    StylesheetReader.read(Optional.empty(), "en", fonts::knows, diagnostics);
    assertThat(diagnostics.all()).isEmpty();
  }

  @Test
  void textFaceHasGlyphOfSceneBreak() {
    Styled.Node hr = defaultTheme().apply(e("hr"), "en");
    Type type = hr.before().orElseThrow().type();
    String sign = ((Content.Literal) hr.before().orElseThrow().generated().content().get(0)).text();
    Face face =
        FontLibrary.bundled().face(type.families(), type.weight(), type.italic(), type.size());
    assertThat(sign.codePoints().allMatch(face::covers)).isTrue();
  }

  @Test
  void pageHoldsThirtyFiveLines() {
    PageStyle page = defaultTheme().page(new PageContext("chapter", false, false, false));
    assertThat(page.height() - page.top() - page.bottom()).isEqualTo(35 * GRID);
    assertThat(page.width() - page.left() - page.right()).isEqualTo(284);
  }

  @Test
  void measureIsEqualOnBothSides() {
    PageStyle verso = defaultTheme().page(new PageContext("chapter", true, false, false));
    PageStyle recto = defaultTheme().page(new PageContext("chapter", false, false, false));
    assertThat(verso.left()).isEqualTo(recto.right()).isEqualTo(60);
    assertThat(verso.right()).isEqualTo(recto.left()).isEqualTo(52);
  }

  @Test
  void placesHeadsOutsideAndFoliosOfOpeningsBelow() {
    assertThat(boxes("chapter", true, false, false))
        .containsExactly(MarginBox.TOP_LEFT, MarginBox.TOP_CENTER);
    assertThat(boxes("chapter", false, false, false))
        .containsExactly(MarginBox.TOP_CENTER, MarginBox.TOP_RIGHT);
    assertThat(boxes("chapter", false, true, false)).containsExactly(MarginBox.BOTTOM_CENTER);
    assertThat(boxes("chapter", true, false, true)).isEmpty();
    assertThat(boxes("chapter", true, true, true)).isEmpty();
    assertThat(boxes("title-page", false, true, false)).isEmpty();
    assertThat(boxes("part", false, false, false)).isEmpty();
  }

  private static List<MarginBox> boxes(String name, boolean verso, boolean first, boolean blank) {
    PageContext context = new PageContext(name, verso, first, blank);
    return List.copyOf(defaultTheme().page(context).boxes().keySet());
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void hasPageForEveryRole(Role role) {
    Element root = e("section", "@class=" + role.keyword(), e("p", "text"));
    Breaks breaks = defaultTheme().apply(root, "en").style().breaks();
    assertThat(breaks.page()).isEqualTo(role.keyword());
    assertThat(breaks.before()).isNotEqualTo(Breaks.Break.AUTO);
  }

  @Test
  void headingsTakeWholeLines() {
    Stylesheet theme = defaultTheme();
    for (String heading : List.of("h1", "h2", "h3", "h4", "h5", "h6")) {
      Style style =
          theme.apply(e("section", e("p", "a"), e(heading, "b")), "en").children().stream()
              .map(child -> ((Styled.Node) child).style())
              .reduce((first, second) -> second)
              .orElseThrow();
      Edges margin = style.box().margin();
      double height = margin.top().points() + style.setting().leading() + margin.bottom().points();
      assertThat(height % GRID).as(heading).isZero();
    }
  }

  @Test
  void epubCssLeavesReadersSettings() {
    String css = defaultTheme().epubCss().text();
    assertThat(css)
        .doesNotContain(
            "@page", "@media", "@font-face", "--", "calc(", "var(", "Source ", "pt;", "px")
        .doesNotContain("string-set", "leader(", "footnote", "#", "\nbody", "html", "overflow:");
  }
}
