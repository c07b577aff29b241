package org.octavo.pdf.font;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.octavo.layout.ink.GlyphRun;

/**
 * What each glyph of a face says. A PDF can tell one text for each code; where the book uses a
 * glyph for several (a space and a no-break space, a small capital and a lower-case letter, a
 * hyphen that was written and one that layout made) its own code tells the most frequent one.
 */
final class GlyphTexts {

  private static final String SOFT_HYPHEN = "\u00ad";

  /** For a glyph that stands for nothing by itself, such as a part of a split character. */
  private static final int BY_WAY_OF_A_GROUP = 0;

  private Saying[] sayings = new Saying[512];

  /** A second text of a glyph. */
  record Other(int glyph, String text) {}

  /** One of the texts of a glyph, in the order they were first met. */
  private static final class Saying {
    final String text;
    Saying next;
    int count;

    Saying(String text) {
      this.text = text;
    }
  }

  /** Takes account of a run. */
  void survey(GlyphRun run) {
    int[] glyphs = run.glyphs();
    String text = run.text();
    for (int from = 0; from < glyphs.length; ) {
      int to = Clusters.end(run, from);
      int textFrom = Clusters.textStart(run, from);
      int textTo = Clusters.textEnd(run, textFrom, to);
      if (to == from + 1) {
        count(glyphs[from], text, textFrom, textTo, 1);
      } else if (text.codePointCount(textFrom, textTo) == to - from) {
        int at = textFrom;
        for (int i = from; i < to; i++) {
          int next = text.offsetByCodePoints(at, 1);
          count(glyphs[i], text, at, next, 1);
          at = next;
        }
      } else {
        for (int i = from; i < to; i++) {
          count(glyphs[i], text, textFrom, textTo, BY_WAY_OF_A_GROUP);
        }
      }
      from = to;
    }
  }

  private void count(int glyph, String text, int from, int to, int times) {
    if (glyph >= sayings.length) {
      sayings = Arrays.copyOf(sayings, Math.max(glyph + 1, 2 * sayings.length));
    }
    Saying last = null;
    for (Saying s = sayings[glyph]; s != null; s = s.next) {
      if (s.text.length() == to - from && text.startsWith(s.text, from)) {
        s.count += times;
        return;
      }
      last = s;
    }
    Saying added = new Saying(text.substring(from, to));
    added.count = times;
    if (last == null) {
      sayings[glyph] = added;
    } else {
      last.next = added;
    }
  }

  /** For each glyph what the file will tell of it; nothing for a glyph that is not used. */
  String[] settle() {
    String[] texts = new String[sayings.length];
    for (int glyph = 0; glyph < texts.length; glyph++) {
      texts[glyph] = sayings[glyph] == null ? "" : best(sayings[glyph]);
    }
    return texts;
  }

  /** What glyphs say besides that, in the order of the glyphs; no private characters. */
  List<Other> others() {
    List<Other> others = new ArrayList<>();
    for (int glyph = 1; glyph < sayings.length; glyph++) {
      String best = sayings[glyph] == null ? "" : best(sayings[glyph]);
      for (Saying s = sayings[glyph]; s != null; s = s.next) {
        if (s.count > 0 && !s.text.isEmpty() && !s.text.equals(best) && !isPrivate(s.text)) {
          others.add(new Other(glyph, s.text));
        }
      }
    }
    return others;
  }

  private static boolean isPrivate(String text) {
    return text.codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
  }

  private static String best(Saying first) {
    Saying best = first;
    for (Saying s = first.next; s != null; s = s.next) {
      // A hyphen that layout made must not speak for those that were written.
      if (best.text.equals(SOFT_HYPHEN) || s.count > best.count && !s.text.equals(SOFT_HYPHEN)) {
        best = s;
      }
    }
    return best.text.isEmpty() ? " " : best.text;
  }
}
