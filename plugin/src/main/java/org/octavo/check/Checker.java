package org.octavo.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Origins;

/** Lets the validators judge finished files, and tells what they find where the author wrote it. */
public final class Checker {

  private Checker() {}

  /**
   * What EPUBCheck says.
   *
   * @param classPath of EPUBCheck and what it needs
   * @param display how a finding names the file when its place in the book is not known
   * @param remarks whether what is allowed but unusual is told too
   * @throws IOException if EPUBCheck breaks down
   */
  public static List<Diagnostic> epub(
      List<Path> classPath, Path file, String display, Origins origins, boolean remarks)
      throws IOException {
    EpubFindings findings = new EpubFindings(origins, display, remarks);
    return findings.of(Validator.EPUBCHECK.run(classPath, file));
  }

  /**
   * What veraPDF says of each standard the file claims to follow.
   *
   * @param classPath of veraPDF and what it needs
   * @param display how a finding names the file when its place in the book is not known
   * @throws IOException if veraPDF breaks down
   */
  public static List<Diagnostic> pdf(
      List<Path> classPath, Path file, String display, Origins origins) throws IOException {
    return new PdfFindings(origins, display).of(Validator.VERAPDF.run(classPath, file));
  }
}
