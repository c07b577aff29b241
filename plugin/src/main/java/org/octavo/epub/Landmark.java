package org.octavo.epub;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.octavo.book.Book;
import org.octavo.book.Chapter;
import org.octavo.source.Matter;
import org.octavo.source.Role;
import org.octavo.text.Phrase;
import org.octavo.text.Words;

/**
 * A place that an e-reader can jump to by its kind.
 *
 * @param type a term of the EPUB Structural Semantics Vocabulary
 * @param href below the folder of the package document
 */
record Landmark(String type, String href, Phrase title) {

  /** Parts whose kind a reader looks for by name, as EPUB Accessibility Techniques recommend. */
  private static final Set<Role> NAMED =
      EnumSet.of(
          Role.TITLE_PAGE,
          Role.FOREWORD,
          Role.PREFACE,
          Role.INTRODUCTION,
          Role.APPENDIX,
          Role.CHRONOLOGY,
          Role.NOTES,
          Role.GLOSSARY,
          Role.BIBLIOGRAPHY,
          Role.INDEX);

  /** The landmarks of a book in reading order, each kind of place once. */
  static List<Landmark> of(Book book, LinkTargets targets, boolean hasCover) {
    Words words = book.words().in(book.metadata().language());
    List<Landmark> landmarks = new ArrayList<>();
    if (hasCover) {
      landmarks.add(new Landmark("cover", LinkTargets.COVER, words.get("cover")));
    }
    boolean tocNamed = false;
    boolean bodyNamed = false;
    for (Chapter chapter : book.chapters()) {
      Optional<String> file = targets.fileOf(chapter);
      if (file.isEmpty()) {
        continue;
      }
      if (chapter.role() == Role.CONTENTS) {
        landmarks.add(new Landmark("toc", file.get(), words.get("contents")));
        tocNamed = true;
        continue;
      }
      if (!bodyNamed && chapter.matter() == Matter.BODY) {
        landmarks.add(new Landmark("bodymatter", file.get(), words.get("text")));
        bodyNamed = true;
      }
      if (NAMED.contains(chapter.role())) {
        landmarks.add(
            new Landmark(
                chapter.role().epubType(),
                file.get(),
                words.markedAs(chapter.role().keyword(), name(chapter))));
      }
    }
    if (!tocNamed) {
      landmarks.add(new Landmark("toc", LinkTargets.NAV, words.get("contents")));
    }
    return landmarks;
  }

  private static String name(Chapter chapter) {
    if (!chapter.title().isBlank()) {
      return chapter.title();
    }
    return chapter.label().isBlank() ? chapter.role().keyword() : chapter.label();
  }
}
