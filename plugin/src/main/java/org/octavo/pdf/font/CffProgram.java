package org.octavo.pdf.font;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/**
 * The table "CFF " of an OpenType font, subset in place: outlines that are not used are overwritten
 * with bytes that compress well, so no offset changes (Adobe Technical Note 5176).
 */
final class CffProgram {

  private static final int TABLE_DIRECTORY = 12;
  private static final int CFF_TAG = 0x43464620;

  private static final byte ENDCHAR = 14;

  private static final int CHARSET = 15;
  private static final int HIGHEST_PREDEFINED_CHARSET = 2;
  private static final int CHAR_STRINGS = 17;
  private static final int REGISTRY_ORDERING_SUPPLEMENT = 12 << 8 | 30;
  private static final int FIVE_BYTE_NUMBER = 29;

  private byte[] cff;
  private int charStrings = -1;
  private int charset;
  private boolean keyedByCid;

  /**
   * Reads the table.
   *
   * @param font the whole OpenType file
   * @throws IOException if the table is missing or damaged
   */
  CffProgram(byte[] font) throws IOException {
    cff = table(font);
    try {
      readTopDictionary();
    } catch (IndexOutOfBoundsException e) {
      throw new IOException("its CFF table is damaged", e);
    }
    if (charStrings < 0) {
      throw new IOException("its CFF table has no outlines");
    }
  }

  private static byte[] table(byte[] font) throws IOException {
    int tables = number(font, 4, 2);
    for (int i = 0; i < tables; i++) {
      int entry = TABLE_DIRECTORY + 16 * i;
      if (number(font, entry, 4) == CFF_TAG) {
        int offset = number(font, entry + 8, 4);
        return Arrays.copyOfRange(font, offset, offset + number(font, entry + 12, 4));
      }
    }
    throw new IOException("it has no CFF table");
  }

  private void readTopDictionary() {
    int topIndex = indexEnd(cff[2] & 0xff);
    int offsetSize = cff[topIndex + 2];
    int data = topIndex + 3 + offsetSize * (number(cff, topIndex, 2) + 1) - 1;
    int at = data + number(cff, topIndex + 3, offsetSize);
    int end = data + number(cff, topIndex + 3 + offsetSize, offsetSize);
    Deque<Integer> operands = new ArrayDeque<>();
    while (at < end) {
      int first = cff[at] & 0xff;
      if (first <= 21) {
        int operator = first == 12 ? 12 << 8 | cff[++at] & 0xff : first;
        apply(operator, operands);
        operands.clear();
        at++;
      } else {
        operands.push(value(at));
        at += length(at);
      }
    }
  }

  private void apply(int operator, Deque<Integer> operands) {
    if (operator == CHAR_STRINGS) {
      charStrings = operands.element();
    } else if (operator == CHARSET) {
      charset = operands.element();
    } else if (operator == REGISTRY_ORDERING_SUPPLEMENT) {
      keyedByCid = true;
    }
  }

  /** The number of bytes of an operand (Technical Note 5176, table 3). */
  private int length(int at) {
    int first = cff[at] & 0xff;
    if (first == 28) {
      return 3;
    }
    if (first == FIVE_BYTE_NUMBER) {
      return 5;
    }
    if (first == 30) {
      int end = at + 1;
      while ((cff[end] & 15) != 15 && (cff[end] & 0xf0) != 0xf0) {
        end++;
      }
      return end + 1 - at;
    }
    return first <= 246 ? 1 : 2;
  }

  /** The value of an integer operand; undefined for a real number, which is never an offset. */
  private int value(int at) {
    int first = cff[at] & 0xff;
    if (first == 28) {
      return (short) number(cff, at + 1, 2);
    }
    if (first == FIVE_BYTE_NUMBER) {
      return number(cff, at + 1, 4);
    }
    if (first <= 246) {
      return first - 139;
    }
    int second = cff[at + 1] & 0xff;
    return first <= 250 ? (first - 247) * 256 + second + 108 : -(first - 251) * 256 - second - 108;
  }

  /**
   * A font program with the outlines of the given glyphs and of glyph 0, in which the CID of each
   * glyph is its glyph id.
   *
   * @throws IOException if the table is damaged
   */
  byte[] subset(BitSet glyphs) throws IOException {
    byte[] all = cff;
    cff = all.clone();
    try {
      int count = number(cff, charStrings, 2);
      int offsetSize = cff[charStrings + 2];
      int offsets = charStrings + 3;
      int data = offsets + offsetSize * (count + 1) - 1;
      for (int glyph = 1; glyph < count; glyph++) {
        if (!glyphs.get(glyph)) {
          int from = data + number(cff, offsets + offsetSize * glyph, offsetSize);
          int to = data + number(cff, offsets + offsetSize * (glyph + 1), offsetSize);
          Arrays.fill(cff, from, to, ENDCHAR);
        }
      }
      if (keyedByCid) {
        writeIdentityCharset(count);
      }
      return cff;
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IOException("its CFF table is damaged", e);
    } finally {
      cff = all;
    }
  }

  /**
   * Overwrites the charset of a CID-keyed font, which maps glyphs to CIDs, with the identity. No
   * other charset is shorter, so it fits.
   */
  private void writeIdentityCharset(int count) throws IOException {
    if (charset <= HIGHEST_PREDEFINED_CHARSET) {
      throw new IOException("its CFF table does not say how its glyphs are numbered");
    }
    int last = count - 2;
    byte[] identity =
        last < 1
            ? new byte[] {0, 0, 1}
            : last <= 0xff
                ? new byte[] {1, 0, 1, (byte) last}
                : new byte[] {2, 0, 1, (byte) (last >> 8), (byte) last};
    System.arraycopy(identity, 0, cff, charset, identity.length);
  }

  private int indexEnd(int at) {
    int count = number(cff, at, 2);
    if (count == 0) {
      return at + 2;
    }
    int offsetSize = cff[at + 2];
    int offsets = at + 3;
    return offsets
        + offsetSize * (count + 1)
        - 1
        + number(cff, offsets + offsetSize * count, offsetSize);
  }

  private static int number(byte[] bytes, int at, int length) {
    int number = 0;
    for (int i = 0; i < length; i++) {
      number = number << 8 | bytes[at + i] & 0xff;
    }
    return number;
  }
}
