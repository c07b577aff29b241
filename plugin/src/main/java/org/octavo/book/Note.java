package org.octavo.book;

import org.octavo.tree.Element;

/**
 * A footnote or endnote.
 *
 * @param number from 1 in each chapter
 * @param id of the note, unique in the book
 * @param callId of the call in the text, unique in the book
 * @param body {@code aside.note} with the note's blocks, without number and back-link
 */
public record Note(int number, String id, String callId, Element body) {

  Note with(Element otherBody) {
    return new Note(number, id, callId, otherBody);
  }
}
