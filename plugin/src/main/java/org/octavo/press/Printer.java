package org.octavo.press;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Whom a print edition is for. */
public enum Printer {
  /** Any printer: what is prudent. */
  GENERIC("generic", PrinterTable.GENERIC),
  /** Amazon's paperbacks. */
  KDP("kdp", PrinterTable.KDP),
  INGRAMSPARK("ingramspark", PrinterTable.INGRAMSPARK);

  private final String keyword;
  private final Limits limits;

  Printer(String keyword, Limits limits) {
    this.keyword = keyword;
    this.limits = limits;
  }

  /** As users write it. */
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

  /** What rules thinner than that are painted with, points. */
  public double leastRule() {
    return limits.leastRule().value();
  }

  public boolean spineBleeds() {
    return limits.spineBleeds().value();
  }

  /** Whether nothing in the file may be transparent. */
  public boolean flat() {
    return limits.flat().value();
  }
}
