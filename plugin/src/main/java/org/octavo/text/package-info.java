/**
 * Rules and data of written languages: smart punctuation, line break opportunities, hyphenation,
 * scripts, quotation marks and the words that Octavo adds to a book. Takes strings and BCP 47
 * language tags; returns strings and offsets into them. Must not know fonts, elements or pages.
 *
 * <p>Data of a language are in resources: {@code words/<language>.properties} and {@code
 * ../hyphenation}.
 */
package org.octavo.text;
