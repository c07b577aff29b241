package org.octavo.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.octavo.font.Face;
import org.octavo.style.Type;
import org.octavo.text.Scripts;

/**
 * The words of one style that are of one script, with all their letters in the style's own face:
 * nothing about them depends on where they stand. Safe for several threads.
 */
final class PlainWords {

  /** A longer one is hardly said twice and not worth remembering. */
  private static final int LONGEST_REMEMBERED = 60;

  private static final List<Part> NOT_PLAIN = List.of();

  private final TypeCase types;
  private final Type type;
  private final Face face;
  private final Map<String, List<Part>> known = new ConcurrentHashMap<>();

  /** A part of a word: a run of capitals, say, is spaced. */
  record Part(int start, int end, Word word) {}

  PlainWords(TypeCase types, Type type) {
    this.types = types;
    this.type = type;
    this.face = types.face(type);
  }

  /** The parts of a word; none when it is not plain. */
  List<Part> parts(String word) {
    if (word.length() > LONGEST_REMEMBERED) {
      return made(word);
    }
    List<Part> parts = known.get(word);
    return parts == null ? known.computeIfAbsent(word, this::made) : parts;
  }

  private List<Part> made(String word) {
    if (!face.covers(word)) {
      return NOT_PLAIN;
    }
    if (isLatin(word)) {
      return parts(word, types, type, face, TypeCase.LATIN);
    }
    List<Scripts.Run> runs = Scripts.runs(word);
    if (runs.size() > 1) {
      return NOT_PLAIN;
    }
    String script = runs.get(0).script();
    return parts(word, types, type, face, script.equals(Scripts.COMMON) ? TypeCase.LATIN : script);
  }

  private static boolean isLatin(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean latin = c < 0x250 || c >= 0x2010 && c < 0x2030;
      if (!latin) {
        return false;
      }
    }
    return true;
  }

  static List<Part> parts(String word, TypeCase types, Type type, Face face, String script) {
    List<Part> parts = new ArrayList<>(1);
    boolean small = types.makesSmallCaps(type, face);
    for (Casing.Segment segment : Casing.of(word, types, type, face, small)) {
      String part = word.substring(segment.start(), segment.end());
      parts.add(
          new Part(
              segment.start(), segment.end(), new Word(types, segment.type(), face, script, part)));
    }
    return List.copyOf(parts);
  }
}
