/**
 * Writes findings as HTML for people, JSON for programs and SARIF 2.1.0 for code hosts. Input: a
 * list of diagnostics, the suppressed codes, and optionally the PDF for pictures. Output: three
 * files. This package must not know who found the problems.
 */
package org.octavo.check.report;
