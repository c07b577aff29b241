package org.octavo.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributesTest {

  @Test
  void readsAllFormsInOnePairOfBraces() {
    assertThat(
            Attributes.parse(
                "{#id .a .b key=value two=\"c d\" three='e\"f' - id=g class=\"h i\" }"))
        .contains(
            new Attributes(
                Optional.of("g"),
                List.of("a", "b", "unnumbered", "h", "i"),
                Map.of("key", "value", "two", "c d", "three", "e\"f")));
    assertThat(Attributes.parse("{: .kramdown}"))
        .contains(new Attributes(Optional.empty(), List.of("kramdown"), Map.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}", "{", "{a}", "{.}", "{#}", "{a=}", "{a=b", "{.a.}x", "{.a#b}", "{a b}", "{1,3}"
      })
  void keepsOtherBracesAsText(String braces) {
    assertThat(Attributes.parse(braces)).isEmpty();
    assertThat(Reading.tree("x " + braces.replace("{.a.}x", "{.a#b}")))
        .isEqualTo("<p>x " + braces.replace("{.a.}x", "{.a#b}") + "</p>");
  }

  @Test
  void appliesAttributesAtEndOfHeading() {
    assertThat(
            Reading.tree(
                """
                # Энергия {#energy .wide lang=ru}
                Low *voice* {-}
                ---
                # With [small]{.smallcaps}
                # `code`{.java}
                """))
        .isEqualTo(
            """
            <h1 id="energy" lang="ru" class="wide">Энергия</h1>
            <h2 class="unnumbered">Low <em>voice</em></h2>
            <h1>With <span class="smallcaps">small</span></h1>
            <h1><code class="java">code</code></h1>""");
  }

  @Test
  void appliesAttributesAfterSpansLinksImagesAndCode() {
    assertThat(
            Reading.tree(
                "[NATO]{.smallcaps} [a](b.md){.c} x ![d](e.png){width=3em} `f`{.g} [Совет *Б*]{lang=ru}"))
        .isEqualTo(
            "<p><span class=\"smallcaps\">NATO</span> <a href=\"b.md\" class=\"c\">a</a> x "
                + "<img src=\"e.png\" alt=\"d\" width=\"3em\"/> <code class=\"g\">f</code> "
                + "<span lang=\"ru\">Совет <em>Б</em></span></p>");
  }

  @Test
  void allowsLinksNotesAndSpansInSpan() {
    assertThat(Reading.tree("x [a [b](c) ^[d] [e]{.f} [g] h]{.i}\nj [k\nl]{.m}"))
        .isEqualTo(
            """
            <p>x <span class="i">a <a href="c">b</a> <note-call label="inline 1"/> \
            <span class="f">e</span> [g] h</span>⏎j <span class="m">k⏎l</span></p>
            <note label="inline 1">
              <p>d</p>
            </note>""");
  }

  @Test
  void formsNoSpanFromEscapedBrackets() {
    Reading reading = Reading.of("\\[a]{.b} [c\\]{.d} \\{.e}");
    assertThat(reading.tree()).isEqualTo("<p>[a]{.b} [c]{.d} {.e}</p>");
    assertThat(reading.diagnosticPlaces())
        .containsExactly("1:5 stray-attributes", "1:14 stray-attributes");
  }

  @Test
  void appliesAttributesOnLineAfterBlock() {
    assertThat(
            Reading.tree(
                """
                > Quoted.
                {.epigraph #q}

                - a
                  {.first}
                - b

                {.plain}

                | c |
                |---|
                | d |
                {#tbl-c caption="e"}

                f
                {lang=fr}
                """))
        .isEqualTo(
            """
            <blockquote id="q" class="epigraph">
              <p>Quoted.</p>
            </blockquote>
            <ul class="tight plain">
              <li class="first">a</li>
              <li>b</li>
            </ul>
            <table id="tbl-c">
              <caption>e</caption>
              <thead>
                <tr>
                  <th>c</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <td>d</td>
                </tr>
              </tbody>
            </table>
            <p lang="fr">f</p>""");
  }

  @Test
  void printsAndReportsStrayAttributes() {
    Reading reading = Reading.of("{.a}\n\nText {.b} more.\n");
    assertThat(reading.tree()).isEqualTo("<p>{.a}</p>\n<p>Text {.b} more.</p>");
    assertThat(reading.diagnosticPlaces())
        .containsExactly("1:1 stray-attributes", "3:6 stray-attributes");
  }

  @Test
  void removesUnknownAttribute() {
    Reading reading = Reading.of("# a {onclick=x style=y data-z=1 colour=red}");
    assertThat(reading.tree()).isEqualTo("<h1 data-z=\"1\">a</h1>");
    assertThat(reading.diagnosticPlaces())
        .containsExactly("1:5 unknown-attribute", "1:5 unknown-attribute", "1:5 unknown-attribute");
  }
}
