package org.octavo.check;

/** Shortens messages of validators for the log. */
final class ValidatorMessage {

  /** In characters. EPUBCheck lists all valid attributes, of which there are two hundred. */
  private static final int LONGEST = 240;

  private ValidatorMessage() {}

  static String shortened(String message) {
    String line = message.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, end > 0 ? end : LONGEST) + " …";
  }
}
