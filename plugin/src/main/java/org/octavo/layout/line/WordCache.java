package org.octavo.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.octavo.font.Face;
import org.octavo.style.Type;
import org.octavo.text.Scripts;

/**
 * Caches shaped words of one style. It contains words of one script that the primary face of the
 * style covers, because their shaping does not depend on context. Thread-safe.
 */
final class WordCache {

  /** Longer tokens rarely occur twice and are not cached. */
  private static final int LONGEST_CACHED = 60;

  private static final List<Part> NOT_CACHEABLE = List.of();

  private final TextShaper shaper;
  private final Type type;
  private final Face face;
  private final Map<String, List<Part>> cache = new ConcurrentHashMap<>();

  /** A part of a word in one style, for example a letter-spaced run of capitals. */
  record Part(int start, int end, Word word) {}

  WordCache(TextShaper shaper, Type type) {
    this.shaper = shaper;
    this.type = type;
    this.face = shaper.face(type);
  }

  /** The parts of a word; empty if the word cannot be cached. */
  List<Part> parts(String word) {
    if (word.length() > LONGEST_CACHED) {
      return shape(word);
    }
    List<Part> parts = cache.get(word);
    return parts == null ? cache.computeIfAbsent(word, this::shape) : parts;
  }

  private List<Part> shape(String word) {
    if (!face.covers(word)) {
      return NOT_CACHEABLE;
    }
    if (isLatin(word)) {
      return parts(word, shaper, type, face, TextShaper.LATIN);
    }
    List<Scripts.Run> runs = Scripts.runs(word);
    if (runs.size() > 1) {
      return NOT_CACHEABLE;
    }
    String script = runs.get(0).script();
    return parts(
        word, shaper, type, face, script.equals(Scripts.COMMON) ? TextShaper.LATIN : script);
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

  static List<Part> parts(String word, TextShaper shaper, Type type, Face face, String script) {
    List<Part> parts = new ArrayList<>(1);
    boolean small = shaper.makesSmallCaps(type, face);
    for (Capitals.Segment segment : Capitals.of(word, shaper, type, face, small)) {
      String part = word.substring(segment.start(), segment.end());
      parts.add(
          new Part(
              segment.start(),
              segment.end(),
              new Word(shaper, segment.type(), face, script, part)));
    }
    return List.copyOf(parts);
  }
}
