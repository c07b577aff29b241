package org.octavo.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.octavo.api.Printing;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;
import org.octavo.layout.Typeset;
import org.octavo.pdf.press.OutputProfile;
import org.octavo.pdf.press.PressEdition;
import org.octavo.pdf.press.PressEdition.Standard;
import org.octavo.press.Preflight;
import org.octavo.press.PressJob;
import org.octavo.press.PressPlan;
import org.octavo.press.Printer;

/** The pages of a book on their way to the printer. */
final class PrintEdition {

  /** Larger than any profile; more is another file by mistake. */
  private static final int MOST_BYTES = 16 << 20;

  private final Printing printing;
  private final Diagnostics diagnostics;
  private final PressEdition edition;
  private final PressPlan plan;

  private PrintEdition(Typeset typeset, Printing printing, Position theme, Diagnostics diagnostics)
      throws IOException {
    this.printing = printing;
    this.diagnostics = diagnostics;
    this.plan = Preflight.plan(typeset.pages(), printing.job(), theme, diagnostics);
    this.edition = edition();
  }

  /**
   * @param theme where the pages' size and margins are set
   * @param diagnostics is told what the printer would not take
   */
  static PrintEdition of(
      Typeset typeset, Printing printing, Position theme, Diagnostics diagnostics)
      throws IOException {
    return new PrintEdition(typeset, printing, theme, diagnostics);
  }

  /** Sentences for the log. */
  List<String> summary() {
    return plan.summary();
  }

  PressEdition settings() {
    return edition;
  }

  private PressEdition edition() throws IOException {
    PressJob job = printing.job();
    Optional<OutputProfile> profile = profile();
    boolean ingram = job.printer() == Printer.INGRAMSPARK;
    boolean x1a = ingram && profile.isEmpty();
    if (ingram && !x1a) {
      diagnostics.warning(
          "press-standard",
          printing.profile().map(PrintEdition::place).orElse(Position.GENERATED),
          "a book in colour is PDF/X-4, and ingramspark asks for PDF/X-1a or PDF/X-3",
          "Leave out <outputProfile> to print in black, or ask whether they take this file.");
    }
    return new PressEdition(
        x1a ? Standard.X1A : Standard.X4,
        new PressEdition.Sheet(
            plan.bleed(), job.printer().spineBleeds(), job.cropMarks(), plan.shift()),
        job.printer().leastRule(),
        job.printer().flat(),
        profile);
  }

  private Optional<OutputProfile> profile() throws IOException {
    if (printing.profile().isEmpty()) {
      return Optional.empty();
    }
    Path file = printing.profile().get();
    Optional<OutputProfile> profile =
        Files.isRegularFile(file) ? OutputProfile.of(start(file)) : Optional.empty();
    if (profile.isEmpty()) {
      diagnostics.error(
          "press-profile",
          place(file),
          "\"" + file.getFileName() + "\" is no ICC profile of a printing machine with four inks",
          "Name the file that the printer recommends in <outputProfile>, or leave it out to print"
              + " in black.");
    }
    return profile;
  }

  /** It is named in the POM, of which the engine knows nothing, so the file itself is shown. */
  private static Position place(Path file) {
    return Position.ofFile(file.getFileName().toString());
  }

  private static byte[] start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(MOST_BYTES + 1);
    }
  }
}
