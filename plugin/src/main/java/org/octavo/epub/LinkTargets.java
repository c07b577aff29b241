package org.octavo.epub;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.octavo.book.Book;
import org.octavo.book.Chapter;
import org.octavo.source.Role;

/**
 * Knows which file of the EPUB contains which id. Hrefs are relative to the folder of the package
 * document, unless a method says otherwise.
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

  /** The chapter's file; empty for the half title, which the EPUB omits. */
  Optional<String> fileOf(Chapter chapter) {
    return Optional.ofNullable(fileOfChapter.get(chapter.id()));
  }

  /**
   * The file and the fragment of an id; the file alone if the id is that of a chapter. Empty if the
   * EPUB does not contain the id.
   */
  Optional<String> hrefOf(String id) {
    Optional<String> chapter = chapterOf(id);
    return chapter
        .map(fileOfChapter::get)
        .map(file -> chapter.get().equals(id) ? file : file + "#" + Iri.encode(id));
  }

  /** The href of an id, relative to the file that contains the link. */
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

  /** Makes an href relative to a file. */
  static String relative(String href, String fromFile) {
    String folder = fromFile.substring(0, fromFile.lastIndexOf('/') + 1);
    if (href.startsWith(folder)) {
      return href.substring(folder.length());
    }
    return "../".repeat((int) folder.chars().filter(c -> c == '/').count()) + href;
  }
}
