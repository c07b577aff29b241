/**
 * Builds the structure tree (ISO 32000-1 14.7, 14.8): the tags that assistive technology reads. The
 * book's element trees come in first, then what was painted on each page; structure elements that
 * write themselves go out. Knows neither content streams nor how links get their targets.
 */
package org.octavo.pdf.tag;
