package org.octavo.epub;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.octavo.book.Book;
import org.octavo.book.Chapter;
import org.octavo.source.Role;

/**
 * Which file of the EPUB holds which id. Hrefs are below the package document's folder unless they
 * are said to be relative.
 */
final class LinkTargets {

  static final String NAV = "nav.xhtml";
  static final String COVER = "text/cover.xhtml";
  static final String TEXT_FOLDER = "text/";

  private final Map<String, String> chapterOfId;
  private final Map<String, String> fileOfChapter = new LinkedHashMap<>();

  LinkTargets(Book book) {
    this.chapterOfId = book.chapterOfId();
    FileNames names = new FileNames();
    names.unique("cover", "cover", MediaType.XHTML.extension());
    for (Chapter chapter : book.chapters()) {
      if (chapter.role() == Role.CONTENTS) {
        fileOfChapter.put(chapter.id(), NAV);
      } else if (chapter.role() != Role.HALF_TITLE) {
        String name =
            names.unique(chapter.id(), chapter.role().keyword(), MediaType.XHTML.extension());
        fileOfChapter.put(chapter.id(), TEXT_FOLDER + name);
      }
    }
  }

  /** Empty for what the EPUB leaves out: an e-reader's first screen needs no half title. */
  Optional<String> fileOf(Chapter chapter) {
    return Optional.ofNullable(fileOfChapter.get(chapter.id()));
  }

  /**
   * File and fragment, or the file alone where the id is the chapter's own; empty for an id that is
   * nowhere.
   */
  Optional<String> hrefOf(String id) {
    Optional<String> chapter = chapterOf(id);
    return chapter
        .map(fileOfChapter::get)
        .map(file -> chapter.get().equals(id) ? file : file + "#" + Iri.encode(id));
  }

  /** The same as a file sees it that links there. */
  Optional<String> hrefOf(String id, String fromFile) {
    String file = chapterOf(id).map(fileOfChapter::get).orElse("");
    return file.equals(fromFile)
        ? Optional.of("#" + Iri.encode(id))
        : hrefOf(id).map(href -> relative(href, fromFile));
  }

  private Optional<String> chapterOf(String id) {
    return fileOfChapter.containsKey(id)
        ? Optional.of(id)
        : Optional.ofNullable(chapterOfId.get(id));
  }

  /** An href as a file in the same or another folder writes it. */
  static String relative(String href, String fromFile) {
    String folder = fromFile.substring(0, fromFile.lastIndexOf('/') + 1);
    if (href.startsWith(folder)) {
      return href.substring(folder.length());
    }
    return "../".repeat((int) folder.chars().filter(c -> c == '/').count()) + href;
  }
}
