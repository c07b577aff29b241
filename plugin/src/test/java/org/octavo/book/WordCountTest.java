package org.octavo.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.octavo.diagnostic.Position;
import org.octavo.tree.Element;
import org.octavo.tree.Text;

class WordCountTest {

  private static final Position AT = Position.GENERATED;

  @Test
  void countsWordsAcrossInlineElementsButNotBlocks() {
    Element word =
        Element.of("p", AT, List.of(text("un"), Element.of("em", AT, List.of(text("do")))));
    assertThat(WordCount.of(List.of(word, word))).isEqualTo(2);
  }

  private static Text text(String words) {
    return new Text(words, AT);
  }
}
