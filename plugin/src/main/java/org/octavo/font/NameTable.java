package org.octavo.font;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The names in a font (OpenType 1.9.1, "name"). English names are preferred. */
final class NameTable {

  static final int FAMILY = 1;
  static final int POST_SCRIPT = 6;
  static final int TYPOGRAPHIC_FAMILY = 16;

  private static final int WINDOWS = 3;
  private static final int MACINTOSH = 1;
  private static final int ENGLISH_US = 0x409;

  private final Table table;

  NameTable(Table table) {
    this.table = table;
  }

  /** The name; empty if the font does not have it. */
  String get(int id) {
    int best = -1;
    int bestRank = 0;
    int count = table.u16(2);
    for (int i = 0; i < count; i++) {
      int record = 6 + 12 * i;
      if (table.u16(record + 6) == id) {
        int rank = rank(table.u16(record), table.u16(record + 4));
        if (rank > bestRank) {
          bestRank = rank;
          best = record;
        }
      }
    }
    return best < 0 ? "" : decode(best);
  }

  private static int rank(int platform, int language) {
    if (platform == WINDOWS) {
      return language == ENGLISH_US ? 4 : 2;
    }
    return platform == MACINTOSH && language == 0 ? 3 : 1;
  }

  private String decode(int record) {
    Charset charset =
        table.u16(record) == MACINTOSH ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
    byte[] bytes = table.bytes(table.u16(4) + table.u16(record + 10), table.u16(record + 8));
    return new String(bytes, charset).strip();
  }
}
