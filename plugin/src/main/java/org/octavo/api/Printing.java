package org.octavo.api;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.octavo.press.PressJob;

/**
 * How the print edition is to be made.
 *
 * @param profile an ICC profile of the printing machine; with it the book is printed in colour
 */
public record Printing(PressJob job, Optional<Path> profile) {

  /** In black, for no printer in particular. */
  public static final Printing DEFAULT = new Printing(PressJob.DEFAULT, Optional.empty());

  public Printing {
    Objects.requireNonNull(job);
    Objects.requireNonNull(profile);
  }
}
