/**
 * The rules of Ace by DAISY that apply to generated books, without a browser. Input: a finished
 * EPUB. Output: diagnostics at the author's lines. This package must not know how the EPUB was
 * made.
 */
package org.octavo.check.accessibility;
