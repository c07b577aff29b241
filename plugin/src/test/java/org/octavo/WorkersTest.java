package org.octavo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class WorkersTest {

  @Test
  void resultsKeepTheOrderOfTheInputs() throws Exception {
    try (Workers workers = new Workers()) {
      assertThat(workers.map(List.of(3, 1, 2), n -> n * 10)).containsExactly(30, 10, 20);
    }
  }

  @Test
  void whatATaskThrowsComesThroughAsItWas() {
    try (Workers workers = new Workers()) {
      Future<Void> task =
          workers.start(
              () -> {
                throw new FileNotFoundException("gone");
              });

      assertThatThrownBy(() -> Workers.await(task))
          .isInstanceOf(FileNotFoundException.class)
          .hasMessage("gone");
    }
  }
}
