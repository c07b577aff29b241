/**
 * Writes findings as HTML for people, JSON for programs and SARIF 2.1.0 for code hosts. Comes in: a
 * list of diagnostics, the suppressed codes, and optionally the PDF for pictures. Goes out: three
 * files. This package must not know who found the problems.
 */
package org.octavo.check.report;
