/**
 * What all steps of one build share: the diagnostics collected so far, the threads, the fonts and
 * hyphenation patterns that are loaded once. Input: the libraries of a build. Output: one value
 * that the writers pass on. This package must not know what a book is.
 */
package org.octavo.run;
