package org.octavo.book;

import java.util.Locale;

/** Derives the title of a chapter without a heading: {@code 03-the-energy.md} is "The energy". */
final class FileTitle {

  private FileTitle() {}

  static String of(String fileName) {
    String name = fileName.substring(fileName.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String words = stem.replace('-', ' ').replace('_', ' ').strip();
    int start = 0;
    while (start < words.length() && "0123456789. ".indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    String title = start == words.length() ? words : words.substring(start);
    return title.isEmpty()
        ? name
        : title.substring(0, title.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
            + title.substring(title.offsetByCodePoints(0, 1));
  }
}
