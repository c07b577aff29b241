package org.octavo.press;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The printers whose limits Octavo knows. */
public enum Printer {
  /** Any printer. */
  GENERIC("generic", PrinterTable.GENERIC),
  /** Paperbacks of Amazon KDP. */
  KDP("kdp", PrinterTable.KDP),
  INGRAMSPARK("ingramspark", PrinterTable.INGRAMSPARK);

  private final String keyword;
  private final Limits limits;

  Printer(String keyword, Limits limits) {
    this.keyword = keyword;
    this.limits = limits;
  }

  /** The name that users write. */
  public String keyword() {
    return keyword;
  }

  public static Optional<Printer> ofKeyword(String keyword) {
    return Arrays.stream(values()).filter(p -> p.keyword.equals(keyword)).findFirst();
  }

  public static List<String> keywords() {
    return Arrays.stream(values()).map(Printer::keyword).toList();
  }

  Limits limits() {
    return limits;
  }

  /** The thickness of the thinnest rule that prints reliably, in points. */
  public double minimumRule() {
    return limits.minimumRule().value();
  }

  /** Whether pages bleed at the spine too. */
  public boolean bleedsAtSpine() {
    return limits.bleedsAtSpine().value();
  }

  public boolean acceptsTransparency() {
    return limits.acceptsTransparency().value();
  }

  /** Whether PDF/X-4 is accepted; otherwise the printer asks for PDF/X-1a or PDF/X-3. */
  public boolean acceptsPdfX4() {
    return limits.acceptsPdfX4().value();
  }
}
