package org.octavo.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NodePositionsTest {

  @Test
  void locatesBlocksAndText() {
    assertThat(
            Reading.of(
                    """
                      # A *b*

                    > - c
                    >   d **e**
                    >
                    >   1. f

                       g  \s
                    h
                    """)
                .origins())
        .isEqualTo(
            """
            <h1@1:3>"A "@1:5<em@1:7>"b"@1:8</em></h1>
            <blockquote@3:1>
              <ul class="loose"@3:3>
                <li@3:3>
                  <p@3:5>"c⏎"@3:5"d "@4:5<strong@4:7>"e"@4:9</strong></p>
                  <ol class="tight"@6:5>
                    <li@6:5>"f"@6:8</li>
                  </ol>
                </li>
              </ul>
            </blockquote>
            <p@8:4>"g"@8:4<br@8:5/>"h"@9:1</p>""");
  }

  @Test
  void locatesCells() {
    assertThat(Reading.of("Table: c\n\n | a | *b*|\n |---|---|\n | d |\n").origins())
        .isEqualTo(
            """
            <table@3:2>
              <caption@1:1>"c"@1:8</caption>
              <thead@3:2>
                <tr@3:2>
                  <th@3:4>"a"@3:4</th>
                  <th@3:8><em@3:8>"b"@3:9</em></th>
                </tr>
              </thead>
              <tbody@5:2>
                <tr@5:2>
                  <td@5:4>"d"@5:4</td>
                  <td@5:6/>
                </tr>
              </tbody>
            </table>""");
  }

  @Test
  void locatesNodesFormedAfterParsing() {
    assertThat(
            Reading.of(
                    """
                    a [b [c](d) e]{.f} g

                    - [x]  h

                    i {#j}
                    : k

                    ![l](m "n")

                    > [!NOTE]
                    > o^[p]

                    ```
                    q
                    ```
                    """)
                .origins())
        .isEqualTo(
            """
            <p@1:1>"a "@1:1<span class="f"@1:3>"b "@1:4<a href="d"@1:6>"c"@1:7</a>" e"@1:12</span>" g"@1:19</p>
            <ul class="tight"@3:1>
              <li class="task"@3:1><span class="checkbox"@3:3>"☑"@3:3</span>" "@3:3"h"@3:8</li>
            </ul>
            <dl@5:1>
              <dt id="j"@5:1>"i"@5:1</dt>
              <dd@6:1>"k"@6:3</dd>
            </dl>
            <figure@8:1><img src="m" alt="l"@8:1/>
              <figcaption@8:1>"n"@8:1</figcaption>
            </figure>
            <aside class="admonition note"@10:1>
              <p class="admonition-title"@10:3>"Note"@10:3</p>
              <p@11:3>"o"@11:3<note-call label="inline 1"@11:4/></p>
            </aside>
            <pre@13:1><code@14:1>"q"@14:1</code></pre>
            <note label="inline 1"@11:4>
              <p@11:4>"p"@11:6</p>
            </note>""");
  }

  @Test
  void locatesRawHtml() {
    assertThat(Reading.of("<div>\n  <p>a\n  <b>c</b></p>\n\n*d*\n\n</div>\n").origins())
        .isEqualTo(
            """
            <div@1:1>
              <p@2:3>"a⏎  "@2:6<b@3:3>"c"@3:6</b></p>
              <p@5:1><em@5:1>"d"@5:2</em></p>
            </div>""");
  }
}
