package org.octavo.optional;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The register of optional parts. Each has a lock file next to this class, named after the
 * constant, with all its artifacts and their checksums; {@code .ci/pin-parts} writes it.
 */
public enum OptionalPart {
  EPUBCHECK("EPUBCheck", "checks the EPUB"),
  VERAPDF("veraPDF", "checks the PDF");

  private final String title;
  private final String purpose;

  OptionalPart(String title, String purpose) {
    this.title = title;
    this.purpose = purpose;
  }

  /** The name and version for people: {@code EPUBCheck 5.3.0}. */
  public String nameAndVersion() {
    return title + " " + artifacts().get(0).version();
  }

  /** The name without the version. */
  public String title() {
    return title;
  }

  /** What the part does, as the end of a sentence: {@code checks the EPUB}. */
  public String purpose() {
    return purpose;
  }

  /** All artifacts that the part needs; the first is the part itself. */
  public List<PinnedArtifact> artifacts() {
    String name = name().toLowerCase(Locale.ROOT) + ".lock";
    try (InputStream in = OptionalPart.class.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).map(PinnedArtifact::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
