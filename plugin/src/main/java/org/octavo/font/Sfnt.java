package org.octavo.font;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The table directory of a TrueType or OpenType file (OpenType 1.9.1, "Organization of an OpenType
 * Font").
 */
final class Sfnt {

  private static final int TRUE_TYPE = 0x00010000;
  private static final int APPLE_TRUE_TYPE = 0x74727565; // 'true'
  private static final int CFF = 0x4F54544F; // 'OTTO'
  private static final int COLLECTION = 0x74746366; // 'ttcf'
  private static final int WOFF2 = 0x774F4632; // 'wOF2'

  private final Map<String, Table> tables;

  private Sfnt(Map<String, Table> tables) {
    this.tables = tables;
  }

  /**
   * @param origin the name of the file in diagnostics
   */
  static Sfnt read(byte[] file, String origin) {
    Table all = new Table(file, 0, file.length);
    switch (all.u32(0)) {
      case TRUE_TYPE, APPLE_TRUE_TYPE, CFF -> {}
      case COLLECTION ->
          throw new InvalidFontException(
              origin
                  + " is a collection of several fonts; use the .ttf or .otf file of a single font");
      case WOFF2 ->
          throw new InvalidFontException(
              origin
                  + " is a WOFF2 file, which cannot be embedded; use the .ttf or .otf file of the font");
      default -> throw new InvalidFontException(origin + " is not a TrueType or OpenType font");
    }
    Map<String, Table> tables = new LinkedHashMap<>();
    int count = all.u16(4);
    for (int i = 0; i < count; i++) {
      int record = 12 + 16 * i;
      String tag = all.tag(record);
      int offset = all.u32(record + 8);
      int length = all.u32(record + 12);
      if (tag.isEmpty() || offset < 0 || length < 0 || offset > file.length - length) {
        throw new InvalidFontException(
            origin
                + " is damaged or cut short: its table \""
                + tag.trim()
                + "\" lies outside the file");
      }
      tables.put(tag, new Table(file, offset, length));
    }
    return new Sfnt(tables);
  }

  /** The table; an empty one if the font does not have it. */
  Table table(String tag) {
    return tables.getOrDefault(tag, Table.EMPTY);
  }

  boolean has(String tag) {
    return tables.containsKey(tag);
  }
}
