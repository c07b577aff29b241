/**
 * Diagnostics: the register of codes, and the collector of one build. Input: a {@link
 * org.octavo.diagnostic.Code} with a place and arguments. Output: a sorted list of diagnostics,
 * which only the Maven plugin prints. This package must not know any other package.
 */
package org.octavo.diagnostic;
