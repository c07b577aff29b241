package org.octavo.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.octavo.style.Themes.e;
import static org.octavo.style.Themes.paragraph;
import static org.octavo.style.Themes.style;

import org.junit.jupiter.api.Test;
import org.octavo.tree.Element;

/** The order of the cascade, and inheritance. */
class CascadeTest {

  private static int color(String css) {
    return paragraph(css).type().color().screen().orElseThrow();
  }

  @Test
  void moreSpecificSelectorWins() {
    assertThat(color("#x { color: #010101 } p.c { color: #020202 } p { color: #030303 }"))
        .isEqualTo(0x010101);
    assertThat(color("p.c { color: #020202 } section p { color: #030303 }")).isEqualTo(0x020202);
    assertThat(color(":where(#x) { color: #010101 } p { color: #030303 }")).isEqualTo(0x030303);
    assertThat(color(":is(#x, q) { color: #010101 } p.c.c { color: #030303 }")).isEqualTo(0x010101);
  }

  @Test
  void laterOfEquallySpecificRulesWins() {
    assertThat(color("p { color: #010101 } p { color: #020202 }")).isEqualTo(0x020202);
    assertThat(color("p { color: #010101; color: #020202 }")).isEqualTo(0x020202);
  }

  @Test
  void importantWinsOverSpecificity() {
    assertThat(color("p { color: #010101 !important } #x { color: #020202 }")).isEqualTo(0x010101);
    assertThat(color("p { color: #010101 !important } #x { color: #020202 !important }"))
        .isEqualTo(0x020202);
  }

  @Test
  void themeOfTheBookWinsOverDefaultTheme() {
    assertThat(paragraph("").setting().indent().points()).isZero();
    assertThat(paragraph("section > p { text-indent: 3pt }").setting().indent().points()).isZero();
    assertThat(paragraph("p:first-child { text-indent: 3pt }").setting().indent().points())
        .isEqualTo(3);
  }

  @Test
  void appliesPrintRulesAndSkipsScreenRules() {
    assertThat(
            color("@media print { p { color: #010101 } } @media screen { p { color: #020202 } }"))
        .isEqualTo(0x010101);
    assertThat(color("@media not print { p { color: #020202 } }")).isZero();
    assertThat(color("@media screen, print { p { color: #010101 } }")).isEqualTo(0x010101);
    assertThat(color("@media (prefers-color-scheme: dark) { p { color: #020202 } }")).isZero();
  }

  @Test
  void pressEditionHasItsOwnColours() {
    Type type =
        paragraph("p { color: #010101 } @media (-octavo-edition: press) { p { color: #000001 } }")
            .type();
    assertThat(type.color().screen()).hasValue(0x010101);
    assertThat(type.color().press()).hasValue(0x000001);
  }

  @Test
  void pressRulesTakePartInTheCascade() {
    String css =
        "#x { color: #010101 } @media (-octavo-edition: press) { p { color: #020202 } }"
            + "div { color: #030303 } @media (-octavo-edition: press) { div { color: #040404 } }";
    assertThat(paragraph(css).type().color()).isEqualTo(Color.of(0x010101));
    Element root = e("div", e("p", e("em", "@id=x", "text")));
    Type inherited =
        style("@media (-octavo-edition: press) { div { color: #040404 } }", root).type();
    assertThat(inherited.color().screen()).hasValue(0);
    assertThat(inherited.color().press()).hasValue(0x040404);
  }

  @Test
  void pressRulesMayUnderlineAndTint() {
    Style style =
        paragraph(
            "p { border-top: 1pt solid }"
                + "@media (-octavo-edition: press) {"
                + " p { text-decoration: underline; background: #eeeeee; border-top-color: #333333 }"
                + "}");
    assertThat(style.type().underline()).containsExactly(Edition.PRESS);
    assertThat(style.box().background().screen()).isEmpty();
    assertThat(style.box().background().press()).hasValue(0xEEEEEE);
    assertThat(style.box().top().color().screen()).hasValue(0);
    assertThat(style.box().top().color().press()).hasValue(0x333333);
  }

  @Test
  void inheritsColourButNotMargin() {
    Element root = e("div", e("p", e("em", "@id=x", "text")));
    Style em = style("div { color: #010203; margin: 5pt }", root);
    assertThat(em.type().color().screen()).hasValue(0x010203);
    assertThat(em.box().margin()).isEqualTo(Edges.NONE);
  }

  @Test
  void resolvesInheritInitialAndUnset() {
    Element root = e("div", e("p", "@id=x", "text"));
    String div = "div { color: #010203; margin-left: 5pt } ";
    assertThat(style(div + "p { margin-left: inherit }", root).box().margin().left().points())
        .isEqualTo(5);
    assertThat(style(div + "p { color: initial }", root).type().color().screen()).hasValue(0);
    assertThat(
            style(div + "p { color: #040506 } #x { color: unset }", root).type().color().screen())
        .hasValue(0x010203);
    assertThat(style(div + "p { margin: 3pt; margin: unset }", root).box().margin())
        .isEqualTo(Edges.NONE);
  }
}
