package org.octavo;

import java.util.Objects;
import org.octavo.pdf.PdfStandard;

/**
 * How a book is to be made, where its author or project has a choice.
 *
 * @param pageList whether the EPUB tells where the pages of the PDF begin, if both are made
 * @param pdfStandard which standards the PDF for the screen keeps
 */
public record Options(boolean pageList, PdfStandard pdfStandard) {

  /** What a project that says nothing gets. */
  public static final Options DEFAULT = new Options(true, PdfStandard.UA1_A2A);

  public Options {
    Objects.requireNonNull(pdfStandard);
  }

  public Options withPageList(boolean wanted) {
    return new Options(wanted, pdfStandard);
  }

  public Options withPdfStandard(PdfStandard wanted) {
    return new Options(pageList, wanted);
  }
}
