package org.octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.octavo.epub.Trees.call;
import static org.octavo.epub.Trees.e;
import static org.octavo.epub.Trees.p;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.octavo.text.HyphenationLibrary;
import org.octavo.tree.Element;

class LineBreakHintsTest {

  @ParameterizedTest
  @CsvSource({
    "en, 'Then Mr. Darcy came', Then Mr.~Darcy came",
    "en, 'some 5 km on', some 5~km on",
    "en, 'as Chapter 3 tells', as Chapter~3 tells",
    "en, 'on 4 January he', on 4~January he",
    "en, 'this – if so – that', this~– if so~– that",
    "en, 'about 10 000 men', about 10~000 men",
    "ru, 'он и она', он и~она",
    "en, 'nothing to hold', nothing to hold",
    "en, ' 5 km ', ' 5~km '",
  })
  void addsNoBreakSpaces(String language, String text, String held) {
    assertThat(read(p(text), language)).isEqualTo(held);
  }

  @Test
  void treatsParagraphWithInlineElementsAsOneText() {
    assertThat(read(p("Then ", e("em", "Mr."), " ", e("strong", "Darcy"), " came"), "en"))
        .isEqualTo("Then Mr.~Darcy came");
  }

  @Test
  void treatsEachParagraphSeparately() {
    assertThat(read(e("blockquote", p("He gave 5 "), p("km was far")), "en"))
        .isEqualTo("He gave 5 km was far");
  }

  @Test
  void leavesCodeUnchanged() {
    assertThat(read(p("type ", e("code", "5 km – 6 km"), " now"), "en"))
        .isEqualTo("type 5 km – 6 km now");
    assertThat(read(e("pre", e("code", "Mr. Darcy\n5 km")), "en")).isEqualTo("Mr. Darcy\n5 km");
  }

  @Test
  void doesNotTreatNoteNumberAsText() {
    assertThat(read(p("It ended.", call("c", "n", 5), " A km is short."), "en"))
        .isEqualTo("It ended.5 A km is short.");
  }

  @Test
  void dividesAddressAfterPunctuationWithoutHyphen() {
    String address = "https://example.org/a/long/way.html";
    Element link = e("a", "@href=" + address, address);
    Element read = new LineBreakHints(new HyphenationLibrary()).addTo(p("See ", link, "."), "en");
    assertThat(read.text()).isEqualTo("See " + address + ".");
    StringBuilder parts = new StringBuilder();
    ((Element) read.children().get(1))
        .children()
        .forEach(node -> parts.append(node instanceof Element ? "|" : node.text()));
    assertThat(parts.toString()).startsWith("https://|example").contains("/|long/|way");
  }

  @Test
  void addsFewerNoBreakSpacesInTables() {
    assertThat(read(e("table", e("tr", e("td", "on 4 January, 5 km"))), "en"))
        .isEqualTo("on 4 January, 5~km");
  }

  @Test
  void usesLanguageOfElement() {
    assertThat(read(e("div", "@lang=pl", p("w domu i w lesie")), "en"))
        .isEqualTo("w~domu i~w~lesie");
  }

  private static String read(Element element, String language) {
    return new LineBreakHints(new HyphenationLibrary())
        .addTo(element, language)
        .text()
        .replace('\u00A0', '~');
  }
}
