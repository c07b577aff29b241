package org.octavo.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.octavo.style.Themes.diagnostics;

import org.junit.jupiter.api.Test;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.tree.Element;

class DiagnosticsTest {

  private static final String IGNORED =
      ", so the declaration is ignored Correct the value or delete the declaration.";

  private static final String LOOK = "Look for a missing colon, semicolon or bracket.";

  @Test
  void suggestsNearestPropertyForUnknownOne() {
    assertThat(diagnostics("p { color: red;\n  font-famly: serif }"))
        .containsExactly(
            "book/theme.css:2:3: warning[css-property]: unknown property \"font-famly\" has no effect"
                + " in the PDF Did you mean \"font-family\"?");
  }

  @Test
  void reportsInvalidValueAtItsPlace() {
    assertThat(diagnostics("p { text-align: centre; width: 12furlongs; margin: 1pt 2 }"))
        .containsExactly(
            "book/theme.css:1:17: warning[css-value]: \"centre\" is not a valid value of text-align"
                + ", so the declaration is ignored Did you mean \"center\"?",
            "book/theme.css:1:32: warning[css-value]: \"12furlongs\" is not a valid value of width"
                + IGNORED,
            "book/theme.css:1:52: warning[css-value]: \"1pt 2\" is not a valid value of margin"
                + IGNORED);
  }

  @Test
  void ignoresInvalidDeclaration() {
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
  void reportsEachSkippedPart() {
    assertThat(diagnostics("p { color red; margin: 0 }\nq !! { color: red }\n.ok { color: red }"))
        .extracting(line -> line.substring(0, line.indexOf(" is unexpected")))
        .containsExactly(
            "book/theme.css:1:11: error[css-syntax]: cannot read this CSS: \"red\"",
            "book/theme.css:2:3: error[css-syntax]: cannot read this CSS: \"!\"");
  }

  @Test
  void reportsUnclosedBracketAndCommentWhereTheyBegin() {
    assertThat(diagnostics("p { color: red }\n@media print {\n  p { color: red }\n"))
        .containsExactly(
            "book/theme.css:2:14: error[css-syntax]: cannot read this CSS: \"{\" is not closed "
                + LOOK);
    assertThat(diagnostics("p { color: red } /* never\n closed"))
        .containsExactly(
            "book/theme.css:1:18: error[css-syntax]: cannot read this CSS: the comment that begins"
                + " here is not closed "
                + LOOK);
  }

  @Test
  void rejectsManyNestedBrackets() {
    assertThat(diagnostics("p { width: " + "(".repeat(100_000)))
        .containsExactly(
            "book/theme.css:1:111: error[css-syntax]: cannot read this CSS: more than 100 brackets"
                + " are open "
                + LOOK);
  }

  @Test
  void ignoresBracketsInStringsAndComments() {
    assertThat(diagnostics("/* { ' */ p::before { content: \"{ /* \\\" (\" '\\'{' }")).isEmpty();
  }

  @Test
  void countsTabsAndLineEndsAsOneColumn() {
    assertThat(diagnostics("p {\r\n\t\tcolr: red }"))
        .singleElement()
        .asString()
        .startsWith("book/theme.css:2:3: warning[css-property]");
  }

  @Test
  void ignoresScreenRulesAndVendorPrefixes() {
    assertThat(
            diagnostics(
                "@media screen { p { box-shadow: 3px } } p { -webkit-hyphens: auto; -x-y: z }"
                    + " @media (min-width: 30em) { p { flex: 1 } } p { overflow: hidden }"))
        .isEmpty();
  }

  @Test
  void rejectsImports() {
    assertThat(diagnostics("@import url(https://example.org/a.css);\n@import \"b.css\";"))
        .containsExactly(
            "book/theme.css:1:1: error[css-import]: \"https://example.org/a.css\" cannot be imported"
                + " Copy the rules into theme.css.",
            "book/theme.css:2:1: error[css-import]: \"b.css\" cannot be imported"
                + " Copy the rules into theme.css.");
  }

  @Test
  void unknownSelectorDoesNotAffectTheRestOfTheList() {
    Diagnostics diagnostics = new Diagnostics();
    Stylesheet theme = Themes.theme("p:frist-child, p { color: #010203 }", diagnostics);
    assertThat(theme.apply(Themes.e("p", "text"), "en").style().type().color().screen())
        .hasValue(0x010203);
    assertThat(diagnostics.all())
        .singleElement()
        .satisfies(
            diagnostic -> {
              assertThat(diagnostic.toString())
                  .isEqualTo(
                      "book/theme.css:1:1: warning[css-selector]: \"p:frist-child\" matches nothing:"
                          + " \":frist-child\" is not supported");
              assertThat(diagnostic.hint()).isEqualTo("Did you mean \":first-child\"?");
            });
  }

  @Test
  void rejectsPressPropertiesThatChangeTheLayout() {
    assertThat(
            diagnostics("@media (-octavo-edition: press) { p { color: black; margin-top: 1pt } }"))
        .containsExactly(
            "book/theme.css:1:53: error[css-press]: \"margin-top\" must be the same in both editions Set"
                + " only colours and text-decoration in @media (-octavo-edition: press).");
  }

  @Test
  void rejectsPressPropertiesOfEReaders() {
    assertThat(diagnostics("@media (-octavo-edition: press) { p { overflow: hidden } }"))
        .singleElement()
        .asString()
        .startsWith("book/theme.css:1:39: error[css-press]: \"overflow\" must be the same");
  }

  @Test
  void rejectsPressPages() {
    assertThat(diagnostics("@media (-octavo-edition: press) { @page { margin: 30pt } }"))
        .containsExactly(
            "book/theme.css:1:35: error[css-press]: \"@page\" must be the same in both editions Set"
                + " only colours and text-decoration in @media (-octavo-edition: press).");
  }

  @Test
  void reportsUnknownFontFamily() {
    assertThat(diagnostics("p { font: 10pt \"Nowhere\", serif }"))
        .containsExactly(
            "book/theme.css:1:11: warning[css-font]: no font is called \"Nowhere\" Add its file with"
                + " @font-face, or use a bundled font.");
    assertThat(
            diagnostics(
                "p { font-family: Mine } @font-face { font-family: Mine; src: url(mine.ttf) }"))
        .isEmpty();
  }

  @Test
  void reportsMarginsThatLeaveNoRoom() {
    assertThat(diagnostics("@page { margin: 1cm }\n@page wide { margin: 0 200pt }"))
        .containsExactly(
            "book/theme.css:2:1: error[css-page]: the margins leave no room for text on the page"
                + " Compare size and margin in this and the other @page rules.");
  }

  @Test
  void reportsUnsupportedAtRulesAndMarginBoxes() {
    assertThat(
            diagnostics(
                "@supports (display: grid) { p { color: red } }\n@page { @footnote { color: red } }"))
        .extracting(line -> line.substring(0, line.indexOf("]") + 1))
        .containsExactly(
            "book/theme.css:1:1: warning[css-rule]", "book/theme.css:2:9: warning[css-rule]");
  }

  @Test
  void endsAtVariableThatRefersToItself() {
    assertThat(diagnostics(":root { --a: var(--b); --b: var(--a) } p { color: var(--a) }"))
        .singleElement()
        .asString()
        .startsWith("book/theme.css:1:51: warning[css-value]");
  }
}
