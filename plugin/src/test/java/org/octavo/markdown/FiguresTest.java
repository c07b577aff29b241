package org.octavo.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {

  @Test
  void makesFigureOfLoneImageWithTitleAsCaption() {
    assertThat(
            Reading.tree(
                "![The *wall*](w.svg \"The wall\"){width=60% #fig-wall .wide float=top}\n\n![Towers](t.png)\n"))
        .isEqualTo(
            """
            <figure id="fig-wall" class="float-top wide"><img src="w.svg" alt="The wall" width="60%"/>
              <figcaption>The wall</figcaption>
            </figure>
            <figure><img src="t.png" alt="Towers"/></figure>""");
  }

  @Test
  void readsCaptionFromAttributesOnNextLine() {
    assertThat(Reading.tree("![a](b.png \"c\")\n{#d caption=\"e\" width=3em}"))
        .isEqualTo(
            """
            <figure id="d"><img src="b.png" alt="a" width="3em"/>
              <figcaption>e</figcaption>
            </figure>""");
  }

  @Test
  void emptiesTextAlternativeOfDecorativeImage() {
    assertThat(Reading.tree("![swirl](s.svg){role=presentation}"))
        .isEqualTo("<figure><img src=\"s.svg\" alt=\"\" role=\"presentation\"/></figure>");
  }

  @Test
  void keepsImageInTextInline() {
    assertThat(Reading.tree("Look: ![a](b.png \"c\")"))
        .isEqualTo("<p>Look: <img src=\"b.png\" alt=\"a\" title=\"c\"/></p>");
  }

  @Test
  void readsTableCaptionBeforeOrAfterTable() {
    assertThat(
            Reading.tree(
                """
                Table: Share of *gas* {#tbl-gas .wide}

                | a | b | c |
                |:--|:-:|--:|
                | 1 | `2\\|` |

                Table: After

                Table: Before

                | d |
                |---|

                : Also
                """))
        .isEqualTo(
            """
            <table id="tbl-gas" class="wide">
              <caption>Share of <em>gas</em></caption>
              <thead>
                <tr>
                  <th class="align-left">a</th>
                  <th class="align-center">b</th>
                  <th class="align-right">c</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <td class="align-left">1</td>
                  <td class="align-center"><code>2|</code></td>
                  <td class="align-right"/>
                </tr>
              </tbody>
            </table>
            <p>Table: After</p>
            <table>
              <caption>Before</caption>
              <thead>
                <tr>
                  <th>d</th>
                </tr>
              </thead>
            </table>
            <p>Also</p>""");
  }

  @Test
  void reportsCellsWithoutColumn() {
    Reading reading = Reading.of("| a |\n|---|\n| b | c |\n| d |  |\n");
    assertThat(reading.diagnosticPlaces()).containsExactly("3:7 surplus-cells");
    assertThat(reading.diagnostics().hasErrors()).isTrue();
  }
}
