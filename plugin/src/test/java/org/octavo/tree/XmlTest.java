package org.octavo.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTest {

  @Test
  void escapesMarkupEverywhere() {
    for (Xml.Place place : Xml.Place.values()) {
      assertThat(Xml.escape(place, "a < b && c > d")).isEqualTo("a &lt; b &amp;&amp; c &gt; d");
    }
  }

  @Test
  void keepsQuotesAndLineEndsOfText() {
    assertThat(Xml.escape(Xml.Place.TEXT, "\"a\"\n\tb")).isEqualTo("\"a\"\n\tb");
  }

  @Test
  void escapesWhatParserWouldChangeInAttributes() {
    assertThat(Xml.escape(Xml.Place.ATTRIBUTE, "\"a\"\n\tb\r"))
        .isEqualTo("&quot;a&quot;&#10;&#9;b&#13;");
    assertThat(Xml.escape(Xml.Place.TEXT, "a\r\n")).isEqualTo("a&#13;\n");
  }

  @Test
  void replacesForbiddenCharactersInHtml() {
    assertThat(Xml.escape(Xml.Place.HTML, "a\u0000b\u0085c\uD800d\r\n\t\"😀"))
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFD\n\t&quot;😀");
  }

  @Test
  void findsFirstForbiddenCharacter() {
    assertThat(Xml.firstForbidden("a\tb\r\n😀\uFFFD", 0)).isEqualTo(-1);
    assertThat(Xml.firstForbidden("a\u0001b\u0002", 0)).isEqualTo(1);
    assertThat(Xml.firstForbidden("a\u0001b\u0002", 2)).isEqualTo(3);
    assertThat(Xml.firstForbidden("a\uFFFE", 0)).isEqualTo(1);
    assertThat(Xml.firstForbidden("a\uD83D", 0)).isEqualTo(1);
    assertThat(Xml.firstForbidden("\uDE00a", 0)).isZero();
  }
}
