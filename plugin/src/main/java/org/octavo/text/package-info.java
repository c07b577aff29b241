/**
 * What typesetting knows of written language: smart punctuation, places where a line may break,
 * hyphenation, scripts and words. Strings and BCP 47 language tags come in; strings and offsets
 * into them go out. Knows nothing of fonts, trees or pages.
 */
package org.octavo.text;
