package org.octavo.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.octavo.style.Themes.theme;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.octavo.style.PageStyle.Margin;
import org.octavo.style.PageStyle.MarginBox;
import org.octavo.style.PageStyle.VerticalAlign;
import org.octavo.style.Setting.Align;

class PageTest {

  private static final PageContext RECTO = new PageContext("", false, false, false);
  private static final PageContext VERSO = new PageContext("", true, false, false);

  private static PageStyle page(String css, PageContext context) {
    return theme(css).page(context);
  }

  @ParameterizedTest
  @CsvSource({
    "A5, 419.53, 595.28",
    "a4 landscape, 841.89, 595.28",
    "letter, 612, 792",
    "landscape, 612, 396",
    "6in 9in, 432, 648",
    "200mm, 566.93, 566.93",
    "B5 portrait, 498.90, 708.66"
  })
  void readsSizes(String size, double width, double height) {
    PageStyle page = page("@page { size: " + size + " }", RECTO);
    assertThat(page.width()).isCloseTo(width, Offset.offset(0.005));
    assertThat(page.height()).isCloseTo(height, Offset.offset(0.005));
  }

  @Test
  void swapsMarginsOnVerso() {
    String css = "@page :left { margin: 10pt 20pt 30pt 40pt } @page :right { margin-left: 5% }";
    assertThat(page(css, VERSO).right()).isEqualTo(20);
    assertThat(page(css, VERSO).left()).isEqualTo(40);
    assertThat(page(css, RECTO).left()).isEqualTo(0.05 * 396);
  }

  @Test
  void nameWinsOverFirstAndFirstOverSides() {
    String css =
        "@page chapter { margin-top: 1pt } @page :first { margin-top: 2pt }"
            + "@page :left { margin-top: 3pt } @page chapter:first { margin-top: 4pt }"
            + "@page chapter:left { margin-top: 5pt } @page :blank:left { margin-top: 6pt }";
    assertThat(page(css, new PageContext("chapter", false, false, false)).top()).isEqualTo(1);
    assertThat(page(css, new PageContext("", false, true, false)).top()).isEqualTo(2);
    assertThat(page(css, new PageContext("", true, true, false)).top()).isEqualTo(2);
    assertThat(page(css, VERSO).top()).isEqualTo(3);
    assertThat(page(css, new PageContext("chapter", true, true, false)).top()).isEqualTo(4);
    assertThat(page(css, new PageContext("chapter", true, false, false)).top()).isEqualTo(5);
    assertThat(page(css, new PageContext("", true, false, true)).top()).isEqualTo(6);
  }

  @Test
  void alignsMarginBoxesByDefault() {
    String css =
        "@page { @top-left-corner { content: 'a' } @top-left { content: 'a' }"
            + " @top-center { content: 'a' } @right-top { content: 'a' }"
            + " @left-bottom { content: 'a' } @bottom-right { content: 'a'; vertical-align: top } }";
    PageStyle page = page(css, new PageContext("mine", false, false, false));
    assertThat(alignment(page, MarginBox.TOP_LEFT_CORNER))
        .containsExactly(Align.RIGHT, VerticalAlign.MIDDLE);
    assertThat(alignment(page, MarginBox.TOP_LEFT))
        .containsExactly(Align.LEFT, VerticalAlign.MIDDLE);
    assertThat(alignment(page, MarginBox.RIGHT_TOP))
        .containsExactly(Align.CENTER, VerticalAlign.TOP);
    assertThat(alignment(page, MarginBox.LEFT_BOTTOM))
        .containsExactly(Align.CENTER, VerticalAlign.BOTTOM);
    assertThat(alignment(page, MarginBox.BOTTOM_RIGHT))
        .containsExactly(Align.RIGHT, VerticalAlign.TOP);
  }

  private static List<Object> alignment(PageStyle page, MarginBox box) {
    Margin margin = page.boxes().get(box);
    return List.of(margin.style().setting().align(), margin.align());
  }

  @Test
  void boxInheritsFromPageAndPageFromRoot() {
    String css =
        "html { color: #010203; font-size: 10pt } @page { font-size: 8pt; font-style: italic }"
            + "@page { @bottom-left { content: counter(page) ' / ' counter(pages);"
            + " letter-spacing: 0.5em; margin-left: 1rem } }";
    Margin box = page(css, RECTO).boxes().get(MarginBox.BOTTOM_LEFT);
    assertThat(box.style().type().color().screen()).hasValue(0x010203);
    assertThat(box.style().type().size()).isEqualTo(8);
    assertThat(box.style().type().italic()).isTrue();
    assertThat(box.style().type().letterSpacing()).isEqualTo(4);
    assertThat(box.style().box().margin().left().points()).isEqualTo(10);
    assertThat(box.style().type().language()).isEqualTo("en");
    assertThat(box.content())
        .containsExactly(
            new Content.Counter("page", "decimal"),
            new Content.Literal(" / "),
            new Content.Counter("pages", "decimal"));
  }

  @Test
  void omitsMarginBoxesWithoutContent() {
    String css = "@page wide { @top-center { content: none } @top-right { content: normal } }";
    assertThat(page(css, new PageContext("wide", false, false, false)).boxes()).isEmpty();
  }
}
