/**
 * The rules of Ace by DAISY that bite generated books, for builds without a browser. In comes a
 * finished EPUB; out go diagnostics at the author's own lines. Knows nothing of how the EPUB was
 * made.
 */
package org.octavo.check.accessibility;
