package org.octavo.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.octavo.source.Metadata;
import org.octavo.source.Role;
import org.octavo.text.BookWords;

/**
 * The whole book, resolved.
 *
 * @param chapters in reading order, generated pages included
 * @param chapterOfId the chapter's id for every id that stands in a tree or a note, so that links
 *     can find their file
 * @param wordCount of the author's text, notes included
 * @param words that Octavo adds in the languages of the book
 */
public record Book(
    Metadata metadata,
    List<Chapter> chapters,
    List<ContentsEntry> contents,
    Map<String, String> chapterOfId,
    int wordCount,
    BookWords words) {

  public Book {
    chapters = List.copyOf(chapters);
    contents = List.copyOf(contents);
    chapterOfId = Collections.unmodifiableMap(new LinkedHashMap<>(chapterOfId));
  }

  /** This book with an index that says on which pages things are. */
  public Book withPages(PageNumbers pages) {
    if (chapters.stream().noneMatch(chapter -> chapter.role() == Role.INDEX)) {
      return this;
    }
    List<Chapter> paged = new ArrayList<>();
    for (Chapter chapter : chapters) {
      paged.add(
          chapter.role() == Role.INDEX
              ? chapter.with(IndexLocators.paged(chapter.root(), pages), chapter.notes())
              : chapter);
    }
    return new Book(metadata, paged, contents, chapterOfId, wordCount, words);
  }

  /** This book with other things said of it. */
  public Book withMetadata(Metadata other) {
    return new Book(other, chapters, contents, chapterOfId, wordCount, words);
  }
}
