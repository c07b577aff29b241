/**
 * What all steps of one build share: the diagnostics collected so far, the threads, the fonts and
 * hyphenation patterns that are loaded once. Comes in: the libraries of a build. Goes out: one
 * value that the writers pass on. This package must not know what a book is.
 */
package org.octavo.run;
