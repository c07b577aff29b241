package org.octavo.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlertsTest {

  @Test
  void readsAlertFromFirstLineOfQuotation() {
    assertThat(
            Reading.tree(
                """
                > [!WARNING]
                > Mind the *gap*.
                >
                > - and the step

                > [!tip]
                >
                > Later.
                """))
        .isEqualTo(
            """
            <aside class="admonition warning">
              <p class="admonition-title">Warning</p>
              <p>Mind the <em>gap</em>.</p>
              <ul class="tight">
                <li>and the step</li>
              </ul>
            </aside>
            <aside class="admonition tip">
              <p class="admonition-title">Tip</p>
              <p>Later.</p>
            </aside>""");
  }

  @Test
  void titlesAlertInLanguageOfBook() {
    assertThat(Reading.of("> [!CAUTION]\n> Achtung", "de-AT").tree()).contains(">Vorsicht<");
    assertThat(Reading.of("> [!CAUTION]\n> 注意", "ja").tree()).contains(">Caution<");
  }

  @Test
  void keepsOtherQuotations() {
    assertThat(Reading.tree("> [!NOTE] with words\n\n> \\[!NOTE]\n> x\n\n> [!OTHER]\n"))
        .isEqualTo(
            """
            <blockquote>
              <p>[!NOTE] with words</p>
            </blockquote>
            <blockquote>
              <p>[!NOTE]⏎x</p>
            </blockquote>
            <blockquote>
              <p>[!OTHER]</p>
            </blockquote>""");
  }
}
