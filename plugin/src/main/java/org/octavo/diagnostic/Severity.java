package org.octavo.diagnostic;

/** How bad a finding is: an error fails the build and leaves the previous output untouched. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE
}
