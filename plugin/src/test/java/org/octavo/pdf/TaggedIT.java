package org.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDF/A-2a and PDF/UA-1, as veraPDF sees them. */
class TaggedIT {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"2a", "ua1"})
  void theValidatorFindsNothing(String flavour) throws Exception {
    assertThat(VeraPdf.failures(TortureBook.sheets(folder).bytes(), flavour)).isEmpty();
  }
}
