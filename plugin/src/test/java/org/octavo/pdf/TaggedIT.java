package org.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Validates the torture book with veraPDF. */
class TaggedIT {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"2a", "ua1"})
  void conformsToStandard(String flavour) throws Exception {
    assertThat(VeraPdf.failures(TortureBook.sheets(folder).bytes(), flavour)).isEmpty();
  }
}
