package org.octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IriTest {

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a b, https://example.org/a%20b",
    "https://example.org/a%20b, https://example.org/a%20b",
    "https://example.org/100%, https://example.org/100%25",
    "https://example.org/путь?q={x}, https://example.org/путь?q=%7Bx%7D",
    "https://example.org/?q=](x), https://example.org/?q=%5D(x)",
    "http://[::1]/[a], http://[::1]/%5Ba%5D"
  })
  void encodesCharactersThatAddressesMustNotContain(String written, String address) {
    assertThat(Iri.external(written)).contains(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "a.md",
        "https://../x",
        "https:///x",
        "http://a b/"
      })
  void rejectsAddressesThatAreNotExternalLinks(String written) {
    assertThat(Iri.external(written)).isEmpty();
  }

  @Test
  void ignoresCaseOfScheme() {
    assertThat(Iri.external("HTTPS://example.org/")).contains("HTTPS://example.org/");
  }
}
