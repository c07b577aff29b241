package org.octavo.cover;

import java.util.List;

/** A Huffman table of T.81 annex K.3. */
final class HuffmanTable {

  /** The tables for DC and AC of luminance, then for DC and AC of chrominance. */
  static final List<HuffmanTable> ALL =
      List.of(
          new HuffmanTable(0x00, "00010501010101010100000000000000", "000102030405060708090a0b"),
          new HuffmanTable(
              0x10,
              "0002010303020403050504040000017d",
              "01020300041105122131410613516107227114328191a1082342b1c11552d1f0"
                  + "24336272820"
                  + "90a161718191a25262728292a3435363738393a434445464748494a53545556"
                  + "5758595a636465666768696a737475767778797a838485868788898a9293949"
                  + "5969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9"
                  + "cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa"),
          new HuffmanTable(0x01, "00030101010101010101010000000000", "000102030405060708090a0b"),
          new HuffmanTable(
              0x11,
              "00020102040403040705040400010277",
              "0001020311040521310612415107617113223281081442"
                  + "91a1b1c109233352f0156272d10a162434e125f11718191a262728292a353637"
                  + "38393a434445464748494a535455565758595a636465666768696a7374757677"
                  + "78797a82838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3"
                  + "b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae2e3e4e5e6e7e8"
                  + "e9eaf2f3f4f5f6f7f8f9fa"));

  private static final int LENGTHS = 16;

  private final int[] definition;
  private final int[] codes = new int[256];
  private final int[] lengths = new int[256];

  /**
   * @param number class and destination of the table (T.81 B.2.4.2)
   * @param counts number of codes of each length, in hexadecimal
   * @param symbols in the order of their codes
   */
  private HuffmanTable(int number, String counts, String symbols) {
    String all = counts + symbols;
    definition = new int[1 + all.length() / 2];
    definition[0] = number;
    for (int i = 1; i < definition.length; i++) {
      definition[i] = Integer.parseInt(all.substring(2 * i - 2, 2 * i), 16);
    }
    assign();
  }

  /** Assigns the codes (T.81 annex C.2). */
  private void assign() {
    int code = 0;
    int next = 1 + LENGTHS;
    for (int length = 1; length <= LENGTHS; length++) {
      for (int i = 0; i < definition[length]; i++) {
        codes[definition[next]] = code++;
        lengths[definition[next++]] = length;
      }
      code <<= 1;
    }
  }

  /** The content of the DHT segment. */
  int[] definition() {
    return definition.clone();
  }

  int code(int symbol) {
    return codes[symbol];
  }

  int length(int symbol) {
    return lengths[symbol];
  }
}
