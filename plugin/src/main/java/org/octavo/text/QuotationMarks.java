package org.octavo.text;

/**
 * The quotation marks of a language: what the typewriter's double and single ones become. Sources:
 * Unicode CLDR 44 ({@code delimiters}), Duden, Imprimerie nationale, Мильчин; where CLDR and the
 * book trade differ, the book trade.
 */
record QuotationMarks(char open, char close, char innerOpen, char innerClose) {

  private static QuotationMarks of(String four) {
    return new QuotationMarks(four.charAt(0), four.charAt(1), four.charAt(2), four.charAt(3));
  }

  static QuotationMarks forLanguage(String tag) {
    String language = Language.normal(tag);
    return of(
        switch (language) {
          case "de-ch", "de-li", "fr-ch", "it-ch" -> "«»‹›";
          case "pt-pt" -> "«»“”";
          default -> byPrimary(Language.primary(language));
        });
  }

  private static String byPrimary(String language) {
    return switch (language) {
      case "de", "hsb", "dsb", "cs", "sk", "sl", "is", "lt", "lv", "et", "bg", "mk", "ka", "lb" ->
          "„“‚‘";
      case "fr", "es", "it", "ca", "gl", "oc", "eu", "el", "grc", "sq", "hy", "fa" -> "«»“”";
      case "ru", "uk", "be", "cu", "kk", "ky" -> "«»„“";
      case "nb", "nn", "no" -> "«»‘’";
      case "rm" -> "«»‹›";
      case "da" -> "»«›‹";
      case "sv", "fi" -> "””’’";
      case "pl", "ro" -> "„”«»";
      case "hu" -> "„”»«";
      case "hr", "sr", "sh", "bs" -> "„”‚’";
      case "ja" -> "「」『』";
      default -> "“”‘’";
    };
  }
}
