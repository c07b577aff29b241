package org.octavo.check;

/** Validators' sentences, fit for a console. */
final class Messages {

  /** EPUBCheck lists every attribute that would have been right, which are two hundred. */
  private static final int LONGEST = 240;

  private Messages() {}

  static String shortened(String message) {
    String line = message.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, end > 0 ? end : LONGEST) + " …";
  }
}
