/**
 * The tree that represents the text of a book between Markdown and the outputs: immutable XHTML
 * elements and texts, each with its position in the source. {@link org.octavo.tree.Vocabulary}
 * lists the elements, and {@link org.octavo.tree.Element} the conventions on top of XHTML. Depends
 * only on {@code diagnostic}.
 */
package org.octavo.tree;
