package org.octavo.diagnostic;

/**
 * An error fails the build and leaves the previous output untouched; {@code failOn} decides about
 * warnings.
 */
public enum Severity {
  ERROR,
  WARNING,
  NOTE
}
