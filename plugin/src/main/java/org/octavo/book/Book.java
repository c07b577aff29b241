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
 * A resolved book: every link in it leads to an id, and every id is unique.
 *
 * @param chapters in reading order, generated pages included
 * @param chapterOfId the id of the chapter for every id in a tree or a note; an output finds the
 *     file of a link's target by it
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

  /** This book with page numbers in its index. */
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

  public Book withMetadata(Metadata other) {
    return new Book(other, chapters, contents, chapterOfId, wordCount, words);
  }
}
