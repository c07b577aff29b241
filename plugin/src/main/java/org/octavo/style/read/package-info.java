/**
 * Reads stylesheets. Input: the text of Octavo's own CSS and of the book's theme. Output: the
 * {@link org.octavo.style.Stylesheet} with its rules, and the CSS for e-readers. Reports everything
 * in a theme that Octavo does not support. No other package may know the CSS parser.
 */
package org.octavo.style.read;
