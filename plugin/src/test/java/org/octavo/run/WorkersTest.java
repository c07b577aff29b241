package org.octavo.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WorkersTest {

  @Test
  void resultsKeepTheOrderOfTheInputs() throws Exception {
    try (Workers workers = new Workers()) {
      assertThat(workers.map(List.of(3, 1, 2), n -> n * 10)).containsExactly(30, 10, 20);
    }
  }

  @Test
  void interruptsATaskWhenTheLimitExpires() throws IOException, InterruptedException {
    CountDownLatch interrupted = new CountDownLatch(1);
    try (Workers workers = new Workers()) {
      String result =
          workers.within(
              Duration.ofMillis(1),
              () -> {
                try {
                  Thread.sleep(60_000);
                } finally {
                  interrupted.countDown();
                }
                return "done";
              },
              () -> "late");
      assertThat(result).isEqualTo("late");
    }
    assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void returnsWhatTheTaskReturnsOrThrows() throws IOException {
    try (Workers workers = new Workers()) {
      assertThat(workers.within(Duration.ofHours(1), () -> "done", () -> "late")).isEqualTo("done");
    }
    try (Workers workers = new Workers()) {
      assertThatThrownBy(
              () ->
                  workers.within(
                      Duration.ofHours(1),
                      () -> {
                        throw new FileNotFoundException("gone");
                      },
                      () -> "late"))
          .isInstanceOf(FileNotFoundException.class);
    }
  }

  @Test
  void rethrowsWhatATaskThrows() {
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

  @Test
  void aSingleThreadWaitsForItsOwnTasksWithoutDeadlock() throws IOException {
    try (Workers workers = new Workers(1)) {
      List<Integer> sums =
          workers.within(
              Duration.ofSeconds(30),
              () ->
                  workers.map(
                      List.of(1, 2, 3),
                      outer ->
                          workers.map(List.of(10, 20), inner -> inner + outer).stream()
                              .mapToInt(Integer::intValue)
                              .sum()),
              List::of);
      assertThat(sums).containsExactly(32, 34, 36);
    }
  }

  @Test
  void mapThrowsTheFailureOfTheFirstInput() {
    try (Workers workers = new Workers(3)) {
      for (int attempt = 0; attempt < 100; attempt++) {
        assertThatThrownBy(
                () ->
                    workers.map(
                        List.of(1, 2, 3, 4, 5, 6),
                        n -> {
                          if (n > 2) {
                            throw new FileNotFoundException("input " + n);
                          }
                          return n;
                        }))
            .isInstanceOf(FileNotFoundException.class)
            .hasMessage("input 3");
      }
    }
  }
}
