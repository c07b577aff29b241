/**
 * The properties of CSS and the cascade. Input: the rules of a theme and the tree. Output: the
 * computed {@link org.octavo.style.Style} of each element and the {@link
 * org.octavo.style.PageStyle} of each page, with all lengths in points (percentages stay fractions
 * of the measure). Must not know the CSS parser, the metrics of fonts, or where an element is
 * placed on a page.
 *
 * <p>{@link org.octavo.style.read} makes the {@link org.octavo.style.Stylesheet}; {@link
 * org.octavo.style.select} matches selectors; {@link org.octavo.style.grammar} reads values.
 */
package org.octavo.style;
