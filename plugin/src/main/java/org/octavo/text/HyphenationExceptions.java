package org.octavo.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Words whose hyphenation points are listed instead of computed: {@code as-so-ciate}. A word listed
 * without hyphens is never divided.
 */
final class HyphenationExceptions {

  private final Map<String, int[]> points = new HashMap<>();

  HyphenationExceptions(String list) {
    int at = 0;
    while (at < list.length()) {
      int start = at;
      while (at < list.length() && list.charAt(at) > ' ') {
        at++;
      }
      if (at > start) {
        add(list.substring(start, at));
      }
      at++;
    }
  }

  private void add(String word) {
    String letters = word.replace("-", "");
    int[] hyphens = new int[word.length() - letters.length()];
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) == '-') {
        hyphens[count] = i - count;
        count++;
      }
    }
    points.put(letters, hyphens);
  }

  /** The hyphenation points of a word in lower case, if it is listed. */
  Optional<int[]> find(String word) {
    return points.isEmpty() ? Optional.empty() : Optional.ofNullable(points.get(word));
  }
}
