package org.octavo.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PunctuationPassTest {

  @Test
  void pairsQuotesAcrossElements() {
    assertThat(Reading.tree("He said \"*don't* -- [never](a.md)\"...  \n\"So.\""))
        .isEqualTo("<p>He said “<em>don’t</em> – <a href=\"a.md\">never</a>”…<br/>“So.”</p>");
  }

  @Test
  void startsAgainInEachBlock() {
    assertThat(Reading.tree("- \"a\n- \"b\"\n\n| \"c |\n|---|\n| \"d\" |\n"))
        .contains("<li>“a</li>", "<li>“b”</li>", "<th>“c</th>", "<td>“d”</td>");
  }

  @Test
  void usesQuotesOfLanguage() {
    assertThat(Reading.of("\"Ja\" und [\"yes\"]{lang=en} und \"[да]{lang=ru}\"", "de").tree())
        .isEqualTo(
            "<p>„Ja“ und <span lang=\"en\">“yes”</span> und „<span lang=\"ru\">да</span>“</p>");
    assertThat(Reading.of("# \"Да\" {lang=ru}\n\n\"Yes\"").tree())
        .isEqualTo("<h1 lang=\"ru\">«Да»</h1>\n<p>“Yes”</p>");
  }

  @Test
  void keepsCodeAddressesAndEscapedCharacters() {
    assertThat(
            Reading.tree(
                "`\"a\"--b...` <https://c.org/d--e> https://f.org/g--h <kbd>\"</kbd> \\\"i\\\" \\-- j\\'s\n\n    \"k\"\n"))
        .isEqualTo(
            """
            <p><code>"a"--b...</code> <a href="https://c.org/d--e">https://c.org/d--e</a> \
            <a href="https://f.org/g--h">https://f.org/g--h</a> <kbd>"</kbd> "i" -- j's</p>
            <pre><code>"k"</code></pre>""");
  }

  @Test
  void replacesPunctuationInCaptionsAndNotes() {
    assertThat(Reading.tree("![a \"b\"](c.png \"The 'wall'\")\n\nd^[It's \"e\".]"))
        .contains("<figcaption>The ‘wall’</figcaption>", "<p>It’s “e”.</p>", "alt=\"a \"b\"\"");
  }
}
