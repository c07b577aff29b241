package org.octavo.font;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Turns text into positioned glyphs. One shaper serves one build and all its threads; it remembers
 * every word it has shaped, because a book says most of its words many times.
 */
public final class Shaper {

  /** A longer text is hardly said twice and not worth remembering. */
  private static final int LONGEST_REMEMBERED = 60;

  private final ConcurrentMap<Key, Words> words = new ConcurrentHashMap<>();

  private record Key(Face face, Features features) {}

  private static final class Words {
    final ShapePlan plan;
    final ConcurrentMap<String, ShapedText> shaped = new ConcurrentHashMap<>();

    Words(Key key) {
      plan = new ShapePlan(key.face, key.features);
    }
  }

  /**
   * Shapes one text as a whole: no kerning or ligature reaches over its ends. The text must be of
   * one script and direction (see {@code org.octavo.text.Scripts}), which must need no reordering.
   */
  public ShapedText shape(Face face, Features features, String text) {
    Words known = words.computeIfAbsent(new Key(face, features), Words::new);
    if (text.length() > LONGEST_REMEMBERED) {
      return known.plan.shape(text);
    }
    ShapedText shaped = known.shaped.get(text);
    if (shaped == null) {
      shaped = known.plan.shape(text);
      known.shaped.put(text, shaped);
    }
    return shaped;
  }

  /** The advance width of a text, in font units. */
  public int width(Face face, Features features, String text) {
    return shape(face, features, text).width();
  }
}
