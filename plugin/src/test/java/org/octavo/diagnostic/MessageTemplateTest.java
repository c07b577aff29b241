package org.octavo.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormTest {

  @Test
  void otherBracesAndQuotesAreLiteral() {
    assertThat(filled("{lang=…} isn't {index=\"{0}\"} or {1} or {", "a"))
        .isEqualTo("{lang=…} isn't {index=\"a\"} or {1} or {");
  }

  @Test
  void argumentsAreNotForms() {
    assertThat(filled("{0}, {1}, {0}", "{1}", 7)).isEqualTo("{1}, 7, {1}");
  }

  @Test
  void argumentsAreOneShortLine() {
    assertThat(filled("{0}", "a\nb")).isEqualTo("a b");
    assertThat(filled("{0}", "😀".repeat(1_000))).hasSize(251).endsWith("😀…");
    assertThat(filled("{0}", "x" + "😀".repeat(1_000))).hasSize(250).endsWith("😀…");
  }

  @Test
  void longListsOfValuesAreCut() {
    assertThat(MessageTemplate.filled("{known}.", List.of("a", "b"))).isEqualTo("a, b.");
    assertThat(MessageTemplate.filled("{known}", Collections.nCopies(60, "a"))).endsWith("a, a, …");
  }

  private static String filled(String form, Object... arguments) {
    return MessageTemplate.filled(form, List.of(), arguments);
  }
}
