/**
 * The component values of CSS declarations and the grammars that read them. In: values as written.
 * Out: sums of lengths, numbers, colours, and what the grammars of fonts make of them. Knows no
 * property and no other package of Octavo.
 */
package org.octavo.style.grammar;
