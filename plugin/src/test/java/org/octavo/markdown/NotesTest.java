package org.octavo.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NotesTest {

  @Test
  void putsNotesAfterBlocksOfChapter() {
    assertThat(
            Reading.tree(
                """
                Text[^a] and more[^A].

                [^a]: First.

                    > Second.

                After^[Inline *too*].
                """))
        .isEqualTo(
            """
            <p>Text<note-call label="a"/> and more<note-call label="a"/>.</p>
            <p>After<note-call label="inline 1"/>.</p>
            <note label="a">
              <p>First.</p>
              <blockquote>
                <p>Second.</p>
              </blockquote>
            </note>
            <note label="inline 1">
              <p>Inline <em>too</em></p>
            </note>""");
  }

  @Test
  void allowsCallInNote() {
    assertThat(Reading.tree("a[^1]\n\n[^1]: b[^2]\n[^2]: c^[d]\n"))
        .isEqualTo(
            """
            <p>a<note-call label="1"/></p>
            <note label="1">
              <p>b<note-call label="2"/></p>
            </note>
            <note label="2">
              <p>c<note-call label="inline 1"/></p>
            </note>
            <note label="inline 1">
              <p>d</p>
            </note>""");
  }

  @Test
  void printsUndefinedCallAsWritten() {
    Reading reading = Reading.of("So[^who] *they[^say]*.");
    assertThat(reading.tree()).isEqualTo("<p>So[^who] <em>they[^say]</em>.</p>");
    assertThat(reading.diagnosticPlaces())
        .containsExactly("1:3 undefined-note", "1:15 undefined-note");
    assertThat(reading.diagnostics().hasErrors()).isTrue();
  }

  @Test
  void readsLinksAndImagesThatLookLikeCalls() {
    assertThat(Reading.tree("[^a](b.md) [^c d] `[^e]` \\[^f]"))
        .isEqualTo("<p><a href=\"b.md\">^a</a> [^c d] <code>[^e]</code> [^f]</p>");
  }

  @Test
  void reportsAndOmitsNoteWithoutCall() {
    Reading reading = Reading.of("Text.\n\n  [^a]: Never.\n");
    assertThat(reading.tree()).isEqualTo("<p>Text.</p>");
    assertThat(reading.diagnosticPlaces()).containsExactly("3:3 unused-note");
    assertThat(reading.diagnostics().hasErrors()).isFalse();
  }

  @Test
  void reportsSecondNoteWithSameLabel() {
    Reading reading = Reading.of("a[^x]\n\n[^x]: one\n\n[^X]: two\n");
    assertThat(reading.tree()).contains("<p>one</p>").doesNotContain("two");
    assertThat(reading.diagnosticPlaces()).containsExactly("5:1 duplicate-note");
    assertThat(reading.diagnostics().all().get(0).message()).contains("line 3");
  }

  @Test
  void movesCallOutOfLink() {
    assertThat(Reading.tree("[a *b^[c]* d](e) <a href=f>g[^1]</a>.\n\n[^1]: h\n"))
        .startsWith(
            "<p><a href=\"e\">a <em>b</em> d</a><note-call label=\"inline 1\"/> "
                + "<a href=\"f\">g</a><note-call label=\"1\"/>.</p>");
  }
}
