/**
 * From CSS and the tree to the computed {@link org.octavo.style.Style} of every element and the
 * {@link org.octavo.style.PageStyle} of every page. All lengths are points by the time they leave
 * this room. Knows neither fonts' metrics nor pages.
 */
package org.octavo.style;
