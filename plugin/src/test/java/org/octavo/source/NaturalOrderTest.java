package org.octavo.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

  @Test
  void sortsNamesNaturally() {
    List<String> inOrder =
        List.of(
            "1.md",
            "2-x.md",
            "02.md",
            "10-x.md",
            "99999999999999999999999.md",
            "a.md",
            "A1.md",
            "a2/b.md",
            "a10/b.md",
            "B.md",
            "b.md",
            "ü.md");
    List<String> shuffled = new ArrayList<>(inOrder);
    Collections.shuffle(shuffled, new Random(7));
    shuffled.sort(NaturalOrder.INSTANCE);
    assertThat(shuffled).isEqualTo(inOrder);
  }

  @Test
  void treatsOnlyIdenticalNamesAsEqual() {
    assertThat(NaturalOrder.INSTANCE.compare("01.md", "1.md")).isNotZero();
    assertThat(NaturalOrder.INSTANCE.compare("A.md", "a.md")).isNegative();
    assertThat(NaturalOrder.INSTANCE.compare("a.md", "a.md")).isZero();
  }
}
