package org.octavo.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a paragraph as one string, and its rewritten text. Both are divided into the same
 * segments, one for each inline element. A verbatim segment is a single placeholder, which the
 * rules treat as a letter.
 */
final class Flow {

  /** The placeholder for code or an image. */
  static final char OBJECT = '\uFFFC';

  /** The character before the first and after the last one. */
  static final char NOTHING = '\0';

  private final List<SmartPunctuation.Segment> segments;
  private final char[] text;
  private final int[] owner;
  private final int length;
  private final StringBuilder[] output;
  private char last = NOTHING;

  Flow(List<SmartPunctuation.Segment> segments) {
    this.segments = segments;
    output = new StringBuilder[segments.size()];
    int size = 0;
    for (int i = 0; i < output.length; i++) {
      size += Math.max(1, segments.get(i).text().length());
    }
    text = new char[size];
    owner = new int[size];
    int at = 0;
    for (int i = 0; i < output.length; i++) {
      String words = segments.get(i).text();
      output[i] = new StringBuilder(words.length() + 8);
      if (segments.get(i).verbatim() && !words.isEmpty()) {
        owner[at] = i;
        text[at++] = OBJECT;
        continue;
      }
      for (int k = 0; k < words.length() && !segments.get(i).verbatim(); k++) {
        owner[at] = i;
        text[at++] = words.charAt(k);
      }
    }
    length = at;
  }

  int length() {
    return length;
  }

  /** The character at an index, {@link #NOTHING} outside of the paragraph. */
  char at(int i) {
    return i < 0 || i >= length ? NOTHING : text[i];
  }

  boolean sameSegment(int i, int j) {
    return owner[i] == owner[j];
  }

  /** The character written last. */
  char last() {
    return last;
  }

  /** Writes a character to the segment of the character at index {@code i}. */
  void write(int i, char c) {
    if (text[i] == OBJECT && segments.get(owner[i]).verbatim()) {
      output[owner[i]].append(segments.get(owner[i]).text());
    } else {
      output[owner[i]].append(c);
    }
    last = c;
  }

  List<String> result() {
    List<String> result = new ArrayList<>(output.length);
    for (StringBuilder words : output) {
      result.add(words.toString());
    }
    return result;
  }

  /** The result as segments. */
  List<SmartPunctuation.Segment> resultSegments() {
    List<SmartPunctuation.Segment> result = new ArrayList<>(output.length);
    for (int i = 0; i < output.length; i++) {
      result.add(new SmartPunctuation.Segment(output[i].toString(), segments.get(i).verbatim()));
    }
    return result;
  }
}
