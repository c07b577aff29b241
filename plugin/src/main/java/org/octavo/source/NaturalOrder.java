package org.octavo.source;

import java.util.Comparator;

/**
 * The natural order of file names: digits compare as numbers, so {@code 2-x} comes before {@code
 * 10-x}. Paths compare folder by folder. Case matters only between names that are otherwise equal.
 * The order is the same in all locales.
 */
final class NaturalOrder implements Comparator<String> {

  static final NaturalOrder INSTANCE = new NaturalOrder();

  private NaturalOrder() {}

  @Override
  public int compare(String a, String b) {
    String[] left = a.split("/", -1);
    String[] right = b.split("/", -1);
    int shared = Math.min(left.length, right.length);
    for (int i = 0; i < shared; i++) {
      int bySegment = compareNames(left[i], right[i]);
      if (bySegment != 0) {
        return bySegment;
      }
    }
    int byDepth = Integer.compare(left.length, right.length);
    return byDepth != 0 ? byDepth : a.compareTo(b);
  }

  private static int compareNames(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
        int endOfA = endOfDigits(a, i);
        int endOfB = endOfDigits(b, j);
        int byNumber = compareNumbers(a.substring(i, endOfA), b.substring(j, endOfB));
        if (byNumber != 0) {
          return byNumber;
        }
        i = endOfA;
        j = endOfB;
      } else {
        int byCharacter = Character.compare(fold(a.charAt(i)), fold(b.charAt(j)));
        if (byCharacter != 0) {
          return byCharacter;
        }
        i++;
        j++;
      }
    }
    return Integer.compare(a.length() - i, b.length() - j);
  }

  /** Compares as text, because a name may have more digits than a {@code long}. */
  private static int compareNumbers(String a, String b) {
    String left = withoutLeadingZeros(a);
    String right = withoutLeadingZeros(b);
    int byLength = Integer.compare(left.length(), right.length());
    return byLength != 0 ? byLength : left.compareTo(right);
  }

  private static String withoutLeadingZeros(String digits) {
    int start = 0;
    while (start < digits.length() - 1 && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
  }

  private static int endOfDigits(String name, int start) {
    int end = start;
    while (end < name.length() && isDigit(name.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static char fold(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }
}
