package org.octavo.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.octavo.style.Themes.findings;

import org.junit.jupiter.api.Test;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.tree.Element;

class DiagnosticsTest {

  private static final String LEFT_OUT = "The declaration is left out; what stood before it holds.";

  @Test
  void anUnknownPropertyIsNamedWithTheNearestKnownOne() {
    assertThat(findings("p { color: red;\n  font-famly: serif }"))
        .containsExactly(
            "book/theme.css:2:3: warning[css-property]: the property \"font-famly\" is not known and"
                + " changes nothing in the PDF Did you mean \"font-family\"?");
  }

  @Test
  void anUnknownValueIsNamedAtItsPlace() {
    assertThat(findings("p { text-align: centre; width: 12furlongs; margin: 1pt 2 }"))
        .containsExactly(
            "book/theme.css:1:17: warning[css-value]: \"text-align\" does not take \"centre\""
                + " Did you mean \"center\"?",
            "book/theme.css:1:32: warning[css-value]: \"width\" does not take \"12furlongs\" "
                + LEFT_OUT,
            "book/theme.css:1:52: warning[css-value]: \"margin\" does not take \"1pt 2\" "
                + LEFT_OUT);
  }

  @Test
  void aWrongDeclarationChangesNothing() {
    Diagnostics diagnostics = new Diagnostics();
    Element p = Themes.e("p", "text");
    Stylesheet theme =
        Themes.theme("p { color: #010203; color: redd; padding: 2pt; padding: -1pt }", diagnostics);
    Style style = theme.apply(p, "en").style();
    assertThat(style.type().color().screen()).hasValue(0x010203);
    assertThat(style.box().padding().top().points()).isEqualTo(2);
    assertThat(diagnostics.all()).hasSize(2);
  }

  @Test
  void eachSkippedStretchIsAnErrorAtItsLine() {
    assertThat(findings("p { color red; margin: 0 }\nq !! { color: red }\n.ok { color: red }"))
        .extracting(line -> line.substring(0, line.indexOf(" is not")))
        .containsExactly(
            "book/theme.css:1:11: error[css-syntax]: \"red\"",
            "book/theme.css:2:3: error[css-syntax]: \"!\"");
  }

  @Test
  void whatIsNotClosedIsNamedWhereItOpens() {
    assertThat(findings("p { color: red }\n@media print {\n  p { color: red }\n"))
        .containsExactly(
            "book/theme.css:2:14: error[css-syntax]: this \"{\" is not closed Close it.");
    assertThat(findings("p { color: red } /* never\n closed"))
        .containsExactly(
            "book/theme.css:1:18: error[css-syntax]: this comment does not end Close it with \"*/\".");
  }

  @Test
  void aFloodOfBracketsIsRefused() {
    assertThat(findings("p { width: " + "(".repeat(100_000)))
        .containsExactly(
            "book/theme.css:1:111: error[css-syntax]: more than 100 brackets are open here");
  }

  @Test
  void bracketsInStringsAndCommentsDoNotCount() {
    assertThat(findings("/* { ' */ p::before { content: \"{ /* \\\" (\" '\\'{' }")).isEmpty();
  }

  @Test
  void columnsAreCountedAcrossTabsAndLineEnds() {
    assertThat(findings("p {\r\n\t\tcolr: red }"))
        .singleElement()
        .asString()
        .startsWith("book/theme.css:2:3: warning[css-property]");
  }

  @Test
  void screensAndVendorsAreNotJudged() {
    assertThat(
            findings(
                "@media screen { p { box-shadow: 3px } } p { -webkit-hyphens: auto; -x-y: z }"
                    + " @media (min-width: 30em) { p { flex: 1 } } p { overflow: hidden }"))
        .isEmpty();
  }

  @Test
  void nothingIsImported() {
    assertThat(findings("@import url(https://example.org/a.css);\n@import \"b.css\";"))
        .containsExactly(
            "book/theme.css:1:1: error[css-import]: \"https://example.org/a.css\" cannot be imported"
                + " Nothing is fetched from the network; copy the rules into theme.css.",
            "book/theme.css:2:1: error[css-import]: \"b.css\" cannot be imported"
                + " A book has one stylesheet; copy the rules into theme.css.");
  }

  @Test
  void anUnknownSelectorSpoilsOnlyItself() {
    Diagnostics diagnostics = new Diagnostics();
    Stylesheet theme = Themes.theme("p:frist-child, p { color: #010203 }", diagnostics);
    assertThat(theme.apply(Themes.e("p", "text"), "en").style().type().color().screen())
        .hasValue(0x010203);
    assertThat(diagnostics.all())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.toString())
                  .isEqualTo(
                      "book/theme.css:1:1: warning[css-selector]: \"p:frist-child\" selects nothing:"
                          + " :frist-child is not known");
              assertThat(finding.hint()).isEqualTo("Did you mean \":first-child\"?");
            });
  }

  @Test
  void thePrintersEditionMayNotMoveAnything() {
    assertThat(findings("@media (-octavo-edition: press) { p { color: black; margin-top: 1pt } }"))
        .containsExactly(
            "book/theme.css:1:53: error[css-press]: \"margin-top\" may not differ between the editions"
                + " In @media (-octavo-edition: press) only colours and text-decoration may be set.");
  }

  @Test
  void thePrintersEditionHasNoPagesOfItsOwn() {
    assertThat(findings("@media (-octavo-edition: press) { @page { margin: 30pt } }"))
        .containsExactly(
            "book/theme.css:1:35: error[css-press]: \"@page\" may not differ between the editions"
                + " In @media (-octavo-edition: press) only colours and text-decoration may be set.");
  }

  @Test
  void aTypefaceThatIsNotThereIsNamed() {
    assertThat(findings("p { font: 10pt \"Nowhere\", serif }"))
        .containsExactly(
            "book/theme.css:1:11: warning[css-font]: there is no typeface \"Nowhere\""
                + " Bring its file with @font-face, or name one of the bundled faces.");
    assertThat(
            findings(
                "p { font-family: Mine } @font-face { font-family: Mine; src: url(mine.ttf) }"))
        .isEmpty();
  }

  @Test
  void marginsThatLeaveNoRoomAreAnError() {
    assertThat(findings("@page { margin: 1cm }\n@page wide { margin: 0 200pt }"))
        .containsExactly(
            "book/theme.css:2:1: error[css-page]: the margins leave no room for text on the page"
                + " Compare size and margin, here and in the other @page rules.");
  }

  @Test
  void otherRulesAreNamed() {
    assertThat(
            findings(
                "@supports (display: grid) { p { color: red } }\n@page { @footnote { color: red } }"))
        .extracting(line -> line.substring(0, line.indexOf("]") + 1))
        .containsExactly(
            "book/theme.css:1:1: warning[css-rule]", "book/theme.css:2:9: warning[css-rule]");
  }

  @Test
  void aVariableThatRefersToItselfIsNoEndlessLoop() {
    assertThat(findings(":root { --a: var(--b); --b: var(--a) } p { color: var(--a) }"))
        .singleElement()
        .asString()
        .startsWith("book/theme.css:1:51: warning[css-value]");
  }
}
