package org.octavo.style.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.octavo.style.Themes;

class SupportedPropertyTest {

  @Test
  void theManualsTableSaysWhereEachPropertyCounts() {
    assertThat(SupportedProperty.all())
        .contains(
            new SupportedProperty("widows", "2", true, true, true),
            new SupportedProperty("string-set", "none", false, true, false),
            new SupportedProperty("overflow-wrap", "normal", true, false, true),
            new SupportedProperty("text-decoration", "text-decoration-line", false, true, true));
  }

  @Test
  void everythingInTheTableIsUnderstood() {
    for (SupportedProperty property : SupportedProperty.all()) {
      String rule = "p { " + property.name() + ": inherit }";
      assertThat(Themes.findings(rule)).as(property.name()).isEmpty();
    }
  }
}
