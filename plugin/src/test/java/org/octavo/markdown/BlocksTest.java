package org.octavo.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlocksTest {

  @Test
  void readsHeadingsParagraphsAndBreaks() {
    assertThat(
            Reading.tree(
                """
                # One *word*

                First line
                second line\\
                after a hard break

                Two
                ---
                ***
                ###### Six
                """))
        .isEqualTo(
            """
            <h1>One <em>word</em></h1>
            <p>First line⏎second line<br/>after a hard break</p>
            <h2>Two</h2>
            <hr/>
            <h6>Six</h6>""");
  }

  @Test
  void readsInlineMarkup() {
    assertThat(
            Reading.tree(
                "*a* **b** ~~c~~ `d <e>` [f](g.md#h \"i\") <https://j.org/k--l> m@n.org www.o.org"))
        .isEqualTo(
            "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d &lt;e></code> "
                + "<a href=\"g.md#h\" title=\"i\">f</a> "
                + "<a href=\"https://j.org/k--l\">https://j.org/k--l</a> "
                + "<a href=\"mailto:m@n.org\">m@n.org</a> "
                + "<a href=\"http://www.o.org\">www.o.org</a></p>");
  }

  @Test
  void putsTextDirectlyIntoItemsOfTightList() {
    assertThat(
            Reading.tree(
                """
                - one
                - two
                  1. inner
                  2. more
                """))
        .isEqualTo(
            """
            <ul class="tight">
              <li>one</li>
              <li>two
                <ol class="tight">
                  <li>inner</li>
                  <li>more</li>
                </ol>
              </li>
            </ul>""");
  }

  @Test
  void putsParagraphsIntoItemsOfLooseList() {
    assertThat(
            Reading.tree(
                """
                7. one

                8. two

                   more
                """))
        .isEqualTo(
            """
            <ol class="loose" start="7">
              <li>
                <p>one</p>
              </li>
              <li>
                <p>two</p>
                <p>more</p>
              </li>
            </ol>""");
  }

  @Test
  void startsTasksWithBox() {
    assertThat(Reading.tree("- [ ] open\n- [x] *done*\n- [x] done &amp; over\n"))
        .isEqualTo(
            """
            <ul class="tight">
              <li class="task"><span class="checkbox">☐</span> open</li>
              <li class="task"><span class="checkbox">☑</span> <em>done</em></li>
              <li class="task"><span class="checkbox">☑</span> done &amp; over</li>
            </ul>""");
    assertThat(Reading.tree("- [x] a\n\n- [ ] b\n"))
        .contains("<p><span class=\"checkbox\">☑</span> a</p>");
  }

  @Test
  void readsDefinitionsAfterTerms() {
    assertThat(
            Reading.tree(
                """
                CSTO
                ОДКБ {#csto}
                : A treaty
                  organisation.
                : Also its *staff*.

                EAEU

                :   A union.

                    - with a list

                After.
                """))
        .isEqualTo(
            """
            <dl>
              <dt>CSTO</dt>
              <dt id="csto">ОДКБ</dt>
              <dd>A treaty⏎organisation.</dd>
              <dd>Also its <em>staff</em>.</dd>
              <dt>EAEU</dt>
              <dd>
                <p>A union.</p>
                <ul class="tight">
                  <li>with a list</li>
                </ul>
              </dd>
            </dl>
            <p>After.</p>""");
  }

  @Test
  void keepsColonWithoutTermAsText() {
    assertThat(Reading.tree(": a\n\n> : b\n\n:c\n"))
        .isEqualTo(
            """
            <p>: a</p>
            <blockquote>
              <p>: b</p>
            </blockquote>
            <p>:c</p>""");
  }

  @Test
  void keepsLinesAndLanguageOfCode() {
    assertThat(Reading.tree("```java\nif (a < b)\n\n  c();\n```\n\n    indented \"code\"\n"))
        .isEqualTo(
            """
            <pre><code class="language-java">if (a &lt; b)⏎⏎  c();</code></pre>
            <pre><code>indented "code"</code></pre>""");
  }

  @Test
  void putsCaptionBeforeListing() {
    assertThat(
            Reading.tree(
                """
                ```java {#lst-x .wide caption="How it *works*"}
                a();
                ```

                ~~~{.python #lst-y}
                b()
                ~~~

                ```js {1,3}
                c
                ```
                """))
        .isEqualTo(
            """
            <figure class="listing wide" id="lst-x">
              <figcaption>How it *works*</figcaption>
              <pre><code class="language-java">a();</code></pre>
            </figure>
            <pre id="lst-y"><code class="language-python">b()</code></pre>
            <pre><code class="language-js">c</code></pre>""");
  }

  @Test
  void acceptsEmptyConstructs() {
    assertThat(Reading.tree("- [x] <!-- a -->\n-\n\n#\n\n```\n```\n\n<!-- b -->\n\n[](c.md)\n"))
        .isEqualTo(
            """
            <ul class="tight">
              <li class="task"><span class="checkbox">☑</span> </li>
              <li/>
            </ul>
            <h1/>
            <pre><code/></pre>
            <p><a href="c.md"/></p>""");
    assertThat(Reading.tree("")).isEmpty();
  }
}
