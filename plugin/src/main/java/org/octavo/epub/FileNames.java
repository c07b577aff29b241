package org.octavo.epub;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/**
 * Chooses names for the files in the container: lower-case ASCII, because old ZIP code in e-readers
 * fails on other names, and unique even if case is ignored (EPUB 3.3 section 4.2.3). A name depends
 * only on the wanted names, so it is the same in every build.
 */
final class FileNames {

  private static final int LONGEST = 64;

  private final Set<String> taken = new HashSet<>();

  /**
   * A name that was not returned before.
   *
   * @param wanted an id or a file name without extension, in any script
   * @param fallback used if no character of the wanted name can be written in ASCII
   * @param extension without the dot
   */
  String unique(String wanted, String fallback, String extension) {
    String plain = plain(wanted);
    boolean faithful =
        !plain.isEmpty() && letterAndDigitCount(wanted) == letterAndDigitCount(plain);
    String stem = faithful ? plain : (plain.isEmpty() ? fallback : plain) + "-" + digest(wanted);
    String name = stem + "." + extension;
    for (int attempt = 2; !taken.add(name); attempt++) {
      name = stem + "-" + digest(wanted + attempt) + "." + extension;
    }
    return name;
  }

  /**
   * Removes accents and characters of other scripts, and replaces each sequence of separators by
   * one hyphen.
   */
  private static String plain(String wanted) {
    StringBuilder plain = new StringBuilder();
    for (char c : Normalizer.normalize(wanted, Normalizer.Form.NFKD).toCharArray()) {
      if (plain.length() == LONGEST) {
        break;
      }
      char lower = Character.toLowerCase(c);
      if (lower >= 'a' && lower <= 'z' || c >= '0' && c <= '9' || c == '_') {
        plain.append(lower);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && plain.length() > 0
          && plain.charAt(plain.length() - 1) != '-') {
        plain.append('-');
      }
    }
    int end = plain.length();
    while (end > 0 && plain.charAt(end - 1) == '-') {
      end--;
    }
    return plain.substring(0, end);
  }

  private static long letterAndDigitCount(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .count();
  }

  private static String digest(String name) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 4).toLowerCase(Locale.ROOT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
