/**
 * Checks finished files. Input: an EPUB, a PDF and the {@link org.octavo.diagnostic.SourceMap} of
 * their build. Output: the findings of EPUBCheck, veraPDF and Octavo's own rules as diagnostics at
 * the author's lines, and reports about them. This package must not know how the files were made.
 */
package org.octavo.check;
