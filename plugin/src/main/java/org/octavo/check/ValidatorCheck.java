package org.octavo.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.SourceMap;
import org.octavo.optional.IsolatedPart;
import org.octavo.optional.OptionalPart;
import org.octavo.optional.OptionalParts;
import org.octavo.optional.UnavailablePartException;

/** Runs the validators on finished files and maps their findings to the author's files. */
public final class ValidatorCheck {

  private static final String ADAPTERS = ValidatorCheck.class.getPackageName() + ".validator.";

  private ValidatorCheck() {}

  /**
   * Runs EPUBCheck.
   *
   * @param display names the file in findings that have no place in the book
   * @param remarks whether valid but unusual constructs are reported too
   * @throws IOException if EPUBCheck is not available or fails
   */
  public static List<Diagnostic> epub(
      OptionalParts parts, Path file, String display, SourceMap origins, boolean remarks)
      throws IOException {
    return new EpubCheckFindings(origins, display, remarks)
        .of(rows(OptionalPart.EPUBCHECK, "EpubCheckAdapter", parts, file));
  }

  /**
   * Runs veraPDF for each standard that the file claims.
   *
   * @param display names the file in findings that have no place in the book
   * @throws IOException if veraPDF is not available or fails
   */
  public static List<Diagnostic> pdf(
      OptionalParts parts, Path file, String display, SourceMap origins) throws IOException {
    return new VeraPdfFindings(origins, display)
        .of(rows(OptionalPart.VERAPDF, "VeraPdfAdapter", parts, file));
  }

  private static List<String[]> rows(
      OptionalPart part, String adapter, OptionalParts parts, Path file) throws IOException {
    try {
      return IsolatedPart.call(
          part, parts.jars(part), RedirectingLoader::new, ADAPTERS + adapter, file);
    } catch (UnavailablePartException e) {
      throw e;
    } catch (IOException e) {
      throw new IOException(file.getFileName() + ": " + e.getMessage(), e);
    }
  }
}
