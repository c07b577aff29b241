package org.octavo.api;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.octavo.press.PressJob;

/**
 * Settings of the print edition.
 *
 * @param profile an ICC profile of the press; with it the edition is in colour
 */
public record Printing(PressJob job, Optional<Path> profile) {

  /** In black, for any printer. */
  public static final Printing DEFAULT = new Printing(PressJob.DEFAULT, Optional.empty());

  public Printing {
    Objects.requireNonNull(job);
    Objects.requireNonNull(profile);
  }
}
