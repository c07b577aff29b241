/**
 * What the author of a book is told: a code, a place, a sentence and a hint. Rooms hand findings to
 * a {@link org.octavo.diagnostic.Diagnostics} collector; nobody prints. A leaf: it knows no other
 * room.
 */
package org.octavo.diagnostic;
