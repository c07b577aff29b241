/**
 * Checks the PDF of the print edition. Input: a finished PDF. Output: a diagnostic for each rule of
 * PDF/X-1a or PDF/X-4 that it breaks; no free validator checks these standards. This package must
 * not know how the PDF was made.
 */
package org.octavo.check.press;
