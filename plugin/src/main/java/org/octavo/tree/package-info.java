/**
 * The one representation of a book's text between Markdown and both outputs: XHTML in immutable
 * values, each element with the place it was written at. Knows only {@code diagnostic.Position};
 * which element names and classes the rooms agree on is written in {@link org.octavo.tree.Element}.
 */
package org.octavo.tree;
