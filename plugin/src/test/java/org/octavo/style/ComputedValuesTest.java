package org.octavo.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.octavo.style.Themes.e;
import static org.octavo.style.Themes.find;
import static org.octavo.style.Themes.paragraph;
import static org.octavo.style.Themes.search;
import static org.octavo.style.Themes.style;
import static org.octavo.style.Themes.theme;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.octavo.style.Setting.Align;
import org.octavo.tree.Element;

/** The values of properties after units, keywords and shorthands are resolved. */
class ComputedValuesTest {

  private static final Offset<Double> EXACT = Offset.offset(1e-9);

  private static int color(String css) {
    return paragraph(css).type().color().screen().orElseThrow();
  }

  @Test
  void resolvesRelativeUnits() {
    Element root = e("div", e("p", "@id=x", "text"));
    String css =
        "html { font-size: 10pt; line-height: 15pt } div { font-size: 20pt }"
            + "p { font-size: 0.5em; line-height: 2; margin: 1em 1rem 1lh 1rlh; padding-left: 2ex }";
    Style p = style(css, root);
    assertThat(p.type().size()).isEqualTo(10);
    assertThat(p.setting().leading()).isEqualTo(20);
    Edges margin = p.box().margin();
    assertThat(List.of(margin.top(), margin.right(), margin.bottom(), margin.left()))
        .extracting(Length::points)
        .containsExactly(10.0, 10.0, 20.0, 15.0);
    assertThat(p.box().padding().left().points()).isEqualTo(10);
  }

  @Test
  void convertsAbsoluteUnitsToPoints() {
    String css = "p { margin: 1in 4px 1pc 10mm; padding-top: 40q }";
    Box box = paragraph(css).box();
    assertThat(box.margin().top().points()).isEqualTo(72);
    assertThat(box.margin().right().points()).isEqualTo(3);
    assertThat(box.margin().bottom().points()).isEqualTo(12);
    assertThat(box.margin().left().points()).isCloseTo(28.3464567, Offset.offset(1e-6));
    assertThat(box.padding().top().points()).isCloseTo(28.3464567, Offset.offset(1e-6));
  }

  @Test
  void calculatesSumsOfUnits() {
    Style p =
        paragraph(
            "p { font-size: 10pt; width: calc(100% - 2em * (3 + 1) / 2);"
                + " margin-left: calc(1in / 2 - -4pt); line-height: calc(14 / 10) }");
    assertThat(p.box().width()).isEqualTo(new Length(-40, 1, false));
    assertThat(p.box().margin().left().points()).isEqualTo(40);
    assertThat(p.setting().leading()).isCloseTo(14, EXACT);
  }

  @Test
  void inheritsLineHeightWithoutUnitAsFactor() {
    Element root = e("div", e("p", "@id=x", "text"));
    assertThat(style("div { line-height: 1.5 } p { font-size: 20pt }", root).setting().leading())
        .isEqualTo(30);
    assertThat(
            style("div { font-size: 10pt; line-height: 150% } p { font-size: 20pt }", root)
                .setting()
                .leading())
        .isEqualTo(15);
  }

  @Test
  void resolvesRelativeWeights() {
    Element root = e("p", e("span", e("span", "@id=x", "text")));
    assertThat(style("span { font-weight: bolder }", root).type().weight()).isEqualTo(900);
    assertThat(style("p { font-weight: 600 } span { font-weight: lighter }", root).type().weight())
        .isEqualTo(100);
  }

  @Test
  void fontShorthandResetsOtherProperties() {
    Type type =
        paragraph(
                "p { font-variant: small-caps; font: italic 600 9pt/12pt \"Source Sans 3\", serif }")
            .type();
    assertThat(type.families()).containsExactly("Source Sans 3", "serif");
    assertThat(type.size()).isEqualTo(9);
    assertThat(type.weight()).isEqualTo(600);
    assertThat(type.italic()).isTrue();
    assertThat(type.features()).isEmpty();
  }

  @Test
  void distributesOneToFourValuesToSides() {
    assertThat(sides("1pt")).containsExactly(1.0, 1.0, 1.0, 1.0);
    assertThat(sides("1pt 2pt")).containsExactly(1.0, 2.0, 1.0, 2.0);
    assertThat(sides("1pt 2pt 3pt")).containsExactly(1.0, 2.0, 3.0, 2.0);
    assertThat(sides("1pt 2pt 3pt 4pt")).containsExactly(1.0, 2.0, 3.0, 4.0);
  }

  private static List<Double> sides(String margin) {
    Edges edges = paragraph("p { margin: " + margin + " }").box().margin();
    return List.of(
        edges.top().points(),
        edges.right().points(),
        edges.bottom().points(),
        edges.left().points());
  }

  @Test
  void readsBorderPartsInAnyOrder() {
    Box box = paragraph("p { border: solid 2pt; border-left: none; color: #010203 }").box();
    assertThat(box.top()).isEqualTo(new Border(2, Color.of(0x010203), Border.Line.SOLID));
    assertThat(box.left()).isEqualTo(Border.NONE);
    Border bottom = paragraph("p { border-bottom: thin dotted #abc }").box().bottom();
    assertThat(bottom).isEqualTo(new Border(0.75, Color.of(0xAABBCC), Border.Line.DOTTED));
  }

  @Test
  void mapsFontVariantsToFeatures() {
    assertThat(features("font-variant: all-small-caps oldstyle-nums tabular-nums"))
        .isEqualTo(Map.of("smcp", 1, "c2sc", 1, "onum", 1, "tnum", 1));
    assertThat(features("font-variant: none"))
        .isEqualTo(Map.of("liga", 0, "clig", 0, "dlig", 0, "hlig", 0, "calt", 0));
    assertThat(features("font-variant-numeric: diagonal-fractions; font-variant-position: super"))
        .isEqualTo(Map.of("frac", 1, "sups", 1));
    assertThat(
            features(
                "font-variant-numeric: oldstyle-nums; font-feature-settings: 'onum' 0, 'ss01'"))
        .isEqualTo(Map.of("onum", 0, "ss01", 1));
  }

  private static Map<String, Integer> features(String declarations) {
    return paragraph("p { font-variant: normal; " + declarations + " }").type().features();
  }

  @Test
  void switchesLigaturesOffInSpacedText() {
    assertThat(paragraph("p { letter-spacing: 0.1em }").type().ligatures()).isFalse();
    assertThat(paragraph("p { font-variant-ligatures: none }").type().ligatures()).isFalse();
    assertThat(paragraph("").type().ligatures()).isTrue();
  }

  @Test
  void addsUpNestedRises() {
    Element root = e("p", e("span", "@id=a", e("span", "@id=x", "text")));
    Style inner =
        style(
            "p { font-size: 10pt; line-height: 20pt } #a { vertical-align: 2pt }"
                + " #x { vertical-align: 10% }",
            root);
    assertThat(inner.type().rise()).isEqualTo(4);
    assertThat(style("p { font-size: 9pt } #x { vertical-align: super }", root).type().rise())
        .isCloseTo(3, EXACT);
  }

  @Test
  void continuesUnderlineThroughChildren() {
    Element root = e("p", e("u", e("em", "@id=x", "text")));
    assertThat(style("em { text-decoration: none }", root).type().underline())
        .containsExactlyInAnyOrder(Edition.values());
  }

  @Test
  void alignsLastLineOfJustifiedTextLeft() {
    assertThat(paragraph("p { text-align: justify }").setting().last()).isEqualTo(Align.LEFT);
    assertThat(paragraph("p { text-align: center }").setting().last()).isEqualTo(Align.CENTER);
    assertThat(paragraph("p { text-align: justify; text-align-last: right }").setting().last())
        .isEqualTo(Align.RIGHT);
  }

  @Test
  void readsHyphenationLimits() {
    Setting setting = paragraph("p { hyphens: auto; hyphenate-limit-chars: 8 auto 4 }").setting();
    assertThat(setting.hyphens()).isEqualTo(Setting.Hyphens.AUTO);
    assertThat(List.of(setting.hyphenWord(), setting.hyphenBefore(), setting.hyphenAfter()))
        .containsExactly(8, 2, 4);
  }

  @Test
  void appliesPageNameToChildren() {
    Element root = e("section", e("p", "@id=x", "text"));
    assertThat(style("section { page: wide }", root).breaks().page()).isEqualTo("wide");
    assertThat(style("p { break-before: always; widows: 3 }", root).breaks())
        .isEqualTo(
            new Breaks(
                Breaks.Break.PAGE,
                Breaks.Break.AUTO,
                false,
                new Breaks.LineLimits(2, 3),
                Breaks.Columns.NONE,
                ""));
  }

  @Test
  void omitsElementsThatAreNotDisplayed() {
    Element root = e("section", e("p", "@id=x", "text"), e("p", "@id=y", "text"));
    Styled.Node styled = theme("#x { display: none }").apply(root, "en");
    assertThat(search(styled, "x")).isEmpty();
    assertThat(search(styled, "y")).isPresent();
  }

  @Test
  void createsPseudoElementsWithContentOnly() {
    Element root = e("ul", e("li", "@id=x", "text"));
    String css =
        "li::before { content: 'a' attr(title) } li::after { content: none }"
            + " li::first-letter { font-size: 2em } li::marker { color: #010203 }";
    Styled.Node li = find(theme(css).apply(root, "en"), "x");
    assertThat(li.before().orElseThrow().generated().content())
        .containsExactly(new Content.Literal("a"), new Content.Attribute("title"));
    assertThat(li.after()).isEmpty();
    assertThat(li.firstLine()).isEmpty();
    assertThat(li.firstLetter().orElseThrow().type().size()).isEqualTo(2 * 10.25);
    assertThat(li.marker().orElseThrow().type().color().screen()).hasValue(0x010203);
  }

  @Test
  void readsGeneratedContent() {
    Element root = e("p", "@id=x", e("a", "@id=y", "text"));
    String css =
        "a::after { content: leader(dotted) target-counter(attr(href), page, lower-roman)"
            + " counter(n) counters(n, '.') string(t, last) open-quote target-text(attr(href)) }"
            + "p { string-set: t content() '!', u attr(id); counter-reset: n 4 m;"
            + " counter-increment: n; bookmark-level: 3; list-style: '– ' inside }";
    Styled.Node p = theme(css).apply(root, "en");
    assertThat(find(p, "y").after().orElseThrow().generated().content())
        .containsExactly(
            new Content.Leader(". "),
            new Content.TargetCounter("href", "page", "lower-roman"),
            new Content.Counter("n", "decimal"),
            new Content.Counters("n", ".", "decimal"),
            new Content.NamedString("t", "last"),
            new Content.OpenQuote(),
            new Content.TargetText("href"));
    Generated own = p.style().generated();
    assertThat(own.strings())
        .isEqualTo(
            Map.of(
                "t", List.of(new Content.OwnText(), new Content.Literal("!")),
                "u", List.of(new Content.Attribute("id"))));
    assertThat(own.counterReset()).isEqualTo(Map.of("n", 4, "m", 0));
    assertThat(own.counterIncrement()).isEqualTo(Map.of("n", 1));
    assertThat(own.bookmarkLevel()).isEqualTo(3);
    assertThat(own.listStyle()).isEqualTo("\"– ");
  }

  @Test
  void replacesCustomPropertiesOfTheRoot() {
    String css =
        ":root { --ink: #010203; --gap: var(--small) 2pt; --small: 1pt }"
            + "p { color: var(--ink); margin: var(--gap); padding: var(--none, 3pt) }";
    Style p = paragraph(css);
    assertThat(p.type().color().screen()).hasValue(0x010203);
    assertThat(p.box().margin().right().points()).isEqualTo(2);
    assertThat(p.box().padding().top().points()).isEqualTo(3);
  }

  @Test
  void mixesTransparentColoursWithWhite() {
    assertThat(color("p { color: rgb(255 0 0 / 50%) }")).isEqualTo(0xFF8080);
    assertThat(color("p { color: rgba(0, 0, 0, 0.5) }")).isEqualTo(0x808080);
    assertThat(color("p { color: hsl(120, 100%, 25%) }")).isEqualTo(0x008000);
    assertThat(color("p { color: #0008 }")).isEqualTo(0x777777);
    assertThat(color("p { color: RebeccaPurple }")).isEqualTo(0x663399);
    assertThat(paragraph("p { background: transparent }").box().background()).isEqualTo(Color.NONE);
    assertThat(paragraph("p { background: navy }").box().background())
        .isEqualTo(Color.of(0x000080));
  }

  @Test
  void inheritsLanguage() {
    Element root = e("section", e("p", "@lang=ru", e("em", "@id=x", "text")));
    assertThat(style("", root).type().language()).isEqualTo("ru");
    assertThat(style("em:lang(ru) { color: #010203 }", root).type().color().screen())
        .hasValue(0x010203);
    assertThat(style("em:lang(en) { color: #010203 }", root).type().color().screen()).hasValue(0);
  }

  @Test
  void readsWidthAttributeOfImage() {
    assertThat(style("", e("p", e("img", "@id=x", "@width=60%"))).box().width())
        .isEqualTo(Length.ofFraction(0.6));
    assertThat(style("", e("p", e("img", "@id=x", "@width=40"))).box().width())
        .isEqualTo(Length.ofPoints(30));
    assertThat(style("img { width: 5pt }", e("p", e("img", "@id=x", "@width=9pt"))).box().width())
        .isEqualTo(Length.ofPoints(5));
  }

  @Test
  void sharesEqualPartsOfStyles() {
    Element root = e("section", e("p", "@id=x", e("em", "@id=y", "a")), e("p", "@id=z", "b"));
    Stylesheet theme = theme("");
    Styled.Node styled = theme.apply(root, "en");
    assertThat(find(styled, "y").style().setting()).isSameAs(find(styled, "x").style().setting());
    assertThat(find(styled, "z").style().type()).isSameAs(find(styled, "x").style().type());
    assertThat(theme.apply(root, "en").style()).isSameAs(styled.style());
  }

  @Test
  void limitsNestedSizes() {
    Element deep = e("span", "@id=x", "text");
    for (int i = 0; i < 200; i++) {
      deep = e("span", deep);
    }
    assertThat(style("span { font-size: 100em }", e("p", deep)).type().size()).isLessThan(1e6);
    assertThat(style("span { font-size: 1% }", e("p", deep)).type().size()).isPositive();
  }
}
