/**
 * From one chapter's Markdown to the chapter's tree: CommonMark and GFM, notes, attributes,
 * figures, definition lists, and raw HTML through one allow-list. Knows the Markdown parser and the
 * HTML reader, which nobody else does; not other chapters, nor where a link leads.
 */
package org.octavo.markdown;
