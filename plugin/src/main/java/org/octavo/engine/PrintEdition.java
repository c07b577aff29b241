package org.octavo.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.octavo.api.Printing;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.layout.Typeset;
import org.octavo.pdf.press.OutputProfile;
import org.octavo.pdf.press.PressEdition;
import org.octavo.pdf.press.PressEdition.Standard;
import org.octavo.press.Preflight;
import org.octavo.press.PressPlan;
import org.octavo.press.Printer;

/**
 * The print edition of a typeset book, checked against the limits of its printer.
 *
 * @param settings for the PDF writer
 * @param summary lines for the log
 */
record PrintEdition(PressEdition settings, List<String> summary) {

  /** More than any profile has, so that a wrong file is not read to its end. */
  private static final int MAX_PROFILE_BYTES = 16 << 20;

  /**
   * Checks the pages and plans the edition.
   *
   * @param theme where the size and the margins of the pages are set
   * @throws IOException if the output profile cannot be read
   */
  static PrintEdition of(
      Typeset typeset, Printing printing, Position theme, Diagnostics diagnostics)
      throws IOException {
    PressPlan plan = Preflight.plan(typeset.pages(), printing.job(), theme, diagnostics);
    return new PrintEdition(settings(printing, plan, diagnostics), plan.summary());
  }

  private static PressEdition settings(Printing printing, PressPlan plan, Diagnostics diagnostics)
      throws IOException {
    Printer printer = printing.job().printer();
    Optional<OutputProfile> profile = profile(printing, diagnostics);
    if (!printer.acceptsPdfX4() && profile.isPresent()) {
      diagnostics.report(
          Code.PRESS_STANDARD,
          printing.profile().map(PrintEdition::position).orElse(Position.GENERATED),
          printer.keyword());
    }
    return new PressEdition(
        printer.acceptsPdfX4() || profile.isPresent() ? Standard.X4 : Standard.X1A,
        new PressEdition.Sheet(
            plan.bleed(), printer.bleedsAtSpine(), printing.job().cropMarks(), plan.shift()),
        printer.minimumRule(),
        !printer.acceptsTransparency(),
        profile);
  }

  private static Optional<OutputProfile> profile(Printing printing, Diagnostics diagnostics)
      throws IOException {
    if (printing.profile().isEmpty()) {
      return Optional.empty();
    }
    Path file = printing.profile().get();
    Optional<OutputProfile> profile =
        Files.isRegularFile(file) ? OutputProfile.of(read(file)) : Optional.empty();
    if (profile.isEmpty()) {
      diagnostics.report(Code.PRESS_PROFILE, position(file), file.getFileName());
    }
    return profile;
  }

  /** The file itself: the POM names it, but the engine does not know the POM. */
  private static Position position(Path file) {
    return Position.ofFile(file.getFileName().toString());
  }

  private static byte[] read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(MAX_PROFILE_BYTES + 1);
    }
  }
}
