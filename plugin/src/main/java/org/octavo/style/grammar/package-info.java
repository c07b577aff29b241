/**
 * Component values of CSS declarations, and grammars that read them. Input: values as written.
 * Output: sums of lengths, numbers, colours, and values of fonts. Must not know properties or any
 * other package of Octavo.
 */
package org.octavo.style.grammar;
