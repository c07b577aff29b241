package org.octavo.pdf.font;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.octavo.layout.ink.GlyphRun;

/**
 * The text that each glyph of a face represents in a book. A PDF maps each code to one text. If the
 * book uses a glyph for several (a space and a no-break space, a small capital and a lower-case
 * letter, a hyphen that was written and one that layout added), its own code gets the most frequent
 * one.
 */
final class GlyphTexts {

  /** The text of a hyphen that layout added. */
  private static final String SOFT_HYPHEN = "\u00ad";

  /** The count for a glyph that represents text only with others, as part of a split character. */
  private static final int IN_A_GROUP = 0;

  private Use[] uses = new Use[512];

  /** A further text of a glyph. */
  record Other(int glyph, String text) {}

  /** A text of a glyph, linked to the next one in the order of first use. */
  private static final class Use {
    final String text;
    Use next;
    int count;

    Use(String text) {
      this.text = text;
    }
  }

  /** Counts the texts of a run. */
  void survey(GlyphRun run) {
    int[] glyphs = run.glyphs().ids();
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
          count(glyphs[i], text, textFrom, textTo, IN_A_GROUP);
        }
      }
      from = to;
    }
  }

  private void count(int glyph, String text, int from, int to, int times) {
    if (glyph >= uses.length) {
      uses = Arrays.copyOf(uses, Math.max(glyph + 1, 2 * uses.length));
    }
    Use last = null;
    for (Use s = uses[glyph]; s != null; s = s.next) {
      if (s.text.length() == to - from && text.startsWith(s.text, from)) {
        s.count += times;
        return;
      }
      last = s;
    }
    Use added = new Use(text.substring(from, to));
    added.count = times;
    if (last == null) {
      uses[glyph] = added;
    } else {
      last.next = added;
    }
  }

  /** The text of each glyph's own code, by glyph id; empty for a glyph that is not used. */
  String[] mostFrequent() {
    String[] texts = new String[uses.length];
    for (int glyph = 0; glyph < texts.length; glyph++) {
      texts[glyph] = uses[glyph] == null ? "" : best(uses[glyph]);
    }
    return texts;
  }

  /** The further texts in the order of glyph ids, without private use characters. */
  List<Other> others() {
    List<Other> others = new ArrayList<>();
    for (int glyph = 1; glyph < uses.length; glyph++) {
      String best = uses[glyph] == null ? "" : best(uses[glyph]);
      for (Use s = uses[glyph]; s != null; s = s.next) {
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

  private static String best(Use first) {
    Use best = first;
    for (Use s = first.next; s != null; s = s.next) {
      // A written hyphen wins over the hyphens that layout added.
      if (best.text.equals(SOFT_HYPHEN) || s.count > best.count && !s.text.equals(SOFT_HYPHEN)) {
        best = s;
      }
    }
    return best.text.isEmpty() ? " " : best.text;
  }
}
