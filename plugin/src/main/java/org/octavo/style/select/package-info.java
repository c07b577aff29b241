/**
 * Selectors (Selectors 4), matched against an element and its surroundings in the tree. Input: a
 * selector that {@link org.octavo.style.read} has read, and an element's scope. Output: whether
 * they match. Must not know properties or pages.
 */
package org.octavo.style.select;
