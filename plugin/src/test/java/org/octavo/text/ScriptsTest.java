package org.octavo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.octavo.text.Scripts.Direction;

class ScriptsTest {

  private static List<String> runs(String text) {
    List<String> shown = new ArrayList<>();
    for (Scripts.Run run : Scripts.runs(text)) {
      shown.add(run.script() + ":" + text.substring(run.start(), run.end()));
    }
    return shown;
  }

  @Test
  void addsPunctuationToRunBeforeIt() {
    assertThat(runs("“The λόγος, 12” of мир!"))
        .containsExactly("latn:“The ", "grek:λόγος, 12” ", "latn:of ", "cyrl:мир!");
  }

  @Test
  void givesTextWithoutLettersTheDefaultScript() {
    assertThat(runs("1815–1918")).containsExactly("DFLT:1815–1918");
    assertThat(Scripts.runs("")).isEmpty();
  }

  @Test
  void keepsMarksWithTheirBase() {
    assertThat(runs("x\u0301\u0323y")).containsExactly("latn:x\u0301\u0323y");
  }

  @Test
  void knowsDirectionsAndSettableScripts() {
    assertThat(Scripts.runs("שלום").get(0).direction()).isEqualTo(Direction.RIGHT_TO_LEFT);
    assertThat(Scripts.isSettable(Scripts.of("سلام"))).isFalse();
    assertThat(Scripts.isSettable(Scripts.of("हिन्दी"))).isFalse();
    assertThat(Scripts.isSettable(Scripts.of("日本"))).isTrue();
  }

  @Test
  void countsWords() {
    assertThat(WordCounter.count("It's a well-known fact—so “they” say – in 1917.")).isEqualTo(9);
    assertThat(WordCounter.count("日本語")).isEqualTo(3);
    assertThat(WordCounter.count(" … — ")).isZero();
  }
}
