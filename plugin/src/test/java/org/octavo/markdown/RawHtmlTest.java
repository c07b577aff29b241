package org.octavo.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawHtmlTest {

  @Test
  void readsInlineTags() {
    assertThat(
            Reading.tree(
                "H<sub>2</sub>O <b class=x>*b*</b> <br> <a name=y></a><span id=\"z\"/><!-- c -->."))
        .isEqualTo(
            "<p>H<sub>2</sub>O <b class=\"x\"><em>b</em></b> <br/> <a id=\"y\"/><span id=\"z\"/>.</p>");
  }

  @Test
  void closesUnclosedTagWithParent() {
    Reading reading = Reading.of("<b>a <i>b</b> c *<u>d* e</u>");
    assertThat(reading.tree()).isEqualTo("<p><b>a <i>b</i></b> c <em><u>d</u></em> e</p>");
    assertThat(reading.diagnosticPlaces())
        .containsExactly("1:6 html-unclosed", "1:18 html-unclosed", "1:25 html-mismatched");
  }

  @Test
  void readsMarkdownInHtmlContainers() {
    assertThat(
            Reading.tree(
                """
                <div class="verse" align=right>

                *Roses*

                <blockquote>

                - red

                </blockquote>
                </div>
                """))
        .isEqualTo(
            """
            <div class="verse align-right">
              <p><em>Roses</em></p>
              <blockquote>
                <ul class="tight">
                  <li>red</li>
                </ul>
              </blockquote>
            </div>""");
  }

  @Test
  void makesOneFigureOfFigureTagAroundMarkdownImage() {
    assertThat(
            Reading.tree(
                "<figure id=\"f\">\n\n![a](b.png)\n\n<figcaption>A <i>wall</i></figcaption>\n</figure>\n"))
        .isEqualTo(
            """
            <figure id="f"><img src="b.png" alt="a"/>
              <figcaption>A <i>wall</i></figcaption>
            </figure>""");
  }

  @Test
  void readsBlocksOfHtml() {
    assertThat(
            Reading.tree(
                """
                <table>
                <tr><th align="right" colspan=2>a<td>b &amp; c
                </table>
                <ul><li>d<li><p>e</ul>
                <details><summary>f</summary>g</details>
                <p>h
                <p align=center>i
                <img src="j.png" title="k">
                """))
        .isEqualTo(
            """
            <table>
              <tbody>
                <tr>
                  <th class="align-right" colspan="2">a</th>
                  <td>b &amp; c⏎</td>
                </tr>
              </tbody>
            </table>
            <ul class="loose">
              <li>d</li>
              <li>
                <p>e</p>
              </li>
            </ul>
            <div class="details">
              <p class="summary">f</p>
              <p>g</p>
            </div>
            <p>h⏎</p>
            <p class="align-center">i⏎<img src="j.png" title="k"/></p>""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <script>alert(1)</script>         | html-removed
          a <script>b</script> c            | html-removed
          <style>p {}</style>               | html-removed
          <iframe src=x></iframe>           | html-removed
          <object data=x>y</object>         | html-removed
          a <embed src=x> b                 | html-removed
          <form><input name=x></form>       | html-removed
          <p onclick=x>a</p>                | html-removed
          a <b onmouseover=x>b</b>          | html-removed
          <p style=color:red>a</p>          | unknown-attribute
          a <blink>b</blink>                | html-unknown
          <div><blink>b</blink></div>       | html-unknown
          a <data value=1>b</data>          | html-unknown
          <svg><text>a</text></svg>         | html-unsupported
          a <math><mi>x</mi></math>         | html-unsupported
          <?php echo 1 ?>                   | html-unsupported
          a <![CDATA[b]]>                   | html-unsupported
          a <a href=javascript:b()>c</a>    | dangerous-url
          [a](javascript:b)                 | dangerous-url
          [a](JaVa&#x09;ScRiPt:b)           | dangerous-url
          [a](vbscript:b)                   | dangerous-url
          ![a](data:image/png;base64,b)     | dangerous-url
          <div><img src='data:b' alt=c></div> | dangerous-url
          a <div>b</div>                    | html-misplaced
          <a href=b>[c](d)</a>              | html-misplaced
          <div><li>a</li></div>             | html-misplaced
          <table>                           | html-unclosed
          <div>                             | html-unclosed
          </div>                            | html-mismatched
          a </b>                            | html-mismatched
          """)
  void reportsHtmlThatIsNotAllowed(String html, String code) {
    Reading reading = Reading.of(html);
    assertThat(reading.diagnostics().all()).extracting(d -> d.code()).contains(code);
    assertThat(reading.diagnostics().all()).allMatch(d -> !d.hint().isEmpty());
    assertThat(reading.tree())
        .doesNotContainIgnoringCase("script")
        .doesNotContain("onclick", "onmouse", "alert", "iframe", "data:", "style", "svg", "blink");
  }

  @Test
  void keepsTextOfElementsThatAreNotAllowed() {
    assertThat(Reading.of("a <blink>b *c*</blink> d <div>e</div>").tree())
        .isEqualTo("<p>a b <em>c</em> d e</p>");
    assertThat(Reading.of("![words](javascript:x)").tree()).isEqualTo("<p>words</p>");
  }

  @Test
  void reportsPositionOfTag() {
    assertThat(Reading.of("> <div>\n> <p>ok</p>\n>   <blink>x</blink></div>").diagnosticPlaces())
        .containsExactly("3:5 html-unknown");
  }

  @Test
  void unwrapsBlocksInInlineContent() {
    assertThat(
            Reading.of("<h2>a<div>b</div></h2>\n<details><summary>c<p>d</summary></details>")
                .tree())
        .isEqualTo(
            """
            <h2>ab </h2>
            <div class="details">
              <p class="summary">cd </p>
            </div>""");
  }
}
