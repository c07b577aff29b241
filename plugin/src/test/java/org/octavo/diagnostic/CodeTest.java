package org.octavo.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodeTest {

  private static final Position PLACE = new Position("one.md", 3, 1);

  /** A first word in lower case, a proper name, or a quotation. */
  private static final Pattern MESSAGE =
      Pattern.compile("(?:[a-z\\d\"<{]|XML |PDF|EPUB)(?s:.*)[^.!]");

  private static final Pattern HINT = Pattern.compile("[A-Z].*[.]");

  @Test
  void eachCodeHasOneMeaningAndOneSeverity() {
    assertThat(firstForms().map(Code::id)).doesNotHaveDuplicates();
    for (Code code : Code.values()) {
      Code first = firstForms().filter(other -> other.id().equals(code.id())).findFirst().get();
      assertThat(code.severity()).isEqualTo(first.severity());
      assertThat(code.section()).isEqualTo(first.section());
    }
  }

  @Test
  void sectionsAreInOneOrderAndCodesSortedInThem() {
    assertThat(firstForms().map(Code::section)).isSorted();
    for (Code.Section section : Code.Section.values()) {
      assertThat(firstForms().filter(code -> code.section() == section).map(Code::id)).isSorted();
    }
  }

  @ParameterizedTest
  @EnumSource
  void messagesAreInLowerCaseAndHintsAreSentences(Code code) {
    assertThat(code.message()).matches(MESSAGE);
    assertThat(code.hint()).matches(HINT);
  }

  @Test
  void putsArgumentsIntoMessageAndHint() {
    Diagnostic diagnostic = Code.DUPLICATE_KEY.at(PLACE, "title", 2);
    assertThat(diagnostic)
        .hasToString("one.md:3:1: error[duplicate-key]: the key \"title\" appears twice");
    assertThat(diagnostic.hint()).isEqualTo("Remove one of them; the first is on line 2.");
  }

  @Test
  void suggestsTheNearestValidWordOrListsAll() {
    List<String> known = List.of("page", "chapter", "book");
    assertThat(Code.BAD_NOTES.unknown(PLACE, "chapters", known).hint())
        .isEqualTo("Did you mean \"chapter\"?");
    assertThat(Code.BAD_NOTES.unknown(PLACE, "margin", known).hint())
        .isEqualTo("Use one of: page, chapter, book.");
  }

  @Test
  void putsTheNameOfAValidatorsRuleIntoTheCode() {
    assertThat(Code.EPUBCHECK.named("RSC-005", PLACE, "wrong", "one.xhtml"))
        .isEqualTo(
            new Diagnostic(
                "EPUB-RSC-005", Severity.ERROR, PLACE, "wrong", "See one.xhtml in the EPUB."));
    assertThat(Code.PDF_X_CLAIM.named("", PLACE).code()).isEqualTo("PDF-X-claim");
    assertThat(Code.PDF_X_BOX.named("1A", PLACE, 1, "").code()).isEqualTo("PDF-X1A-box");
  }

  private static Stream<Code> firstForms() {
    return Arrays.stream(Code.values()).filter(code -> !code.isFurtherForm());
  }
}
