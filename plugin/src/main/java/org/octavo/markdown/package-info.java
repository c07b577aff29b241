/**
 * Reads the Markdown of one chapter into a tree: CommonMark, GFM, notes, attributes, figures,
 * definition lists, and the raw HTML that {@code HtmlAllowList} allows. Only this package uses the
 * Markdown and HTML parsers. It does not know other chapters, and resolves no links.
 */
package org.octavo.markdown;
