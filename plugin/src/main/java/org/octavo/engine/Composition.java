package org.octavo.engine;

import java.util.Optional;
import org.octavo.book.Book;
import org.octavo.layout.Typeset;
import org.octavo.source.Manuscript;
import org.octavo.style.Stylesheet;

/**
 * A book that is ready to be written.
 *
 * @param book with page numbers resolved if it is typeset
 * @param typeset the pages; empty if no wanted output needs them, or for an output that does not
 *     wait for them
 */
record Composition(
    Book book, Optional<Typeset> typeset, Manuscript manuscript, Stylesheet stylesheet) {}
