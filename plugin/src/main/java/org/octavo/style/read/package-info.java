/**
 * Reads stylesheets. In: the text of Octavo's own CSS and of the book's theme. Out: the {@link
 * org.octavo.style.Stylesheet} with its rules, and the CSS for e-readers. The only package that
 * knows the CSS parser; it reports what a theme contains and Octavo does not support.
 */
package org.octavo.style.read;
