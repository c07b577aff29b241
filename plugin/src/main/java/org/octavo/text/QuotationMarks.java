package org.octavo.text;

/**
 * The quotation marks of a language: those of a quotation and those of a quotation in it. Sources:
 * Unicode CLDR 44 ({@code delimiters}), Duden, Imprimerie nationale, Мильчин; where CLDR and the
 * book trade differ, the book trade.
 *
 * @param space between a mark and the words, empty in most languages
 */
public record QuotationMarks(char open, char close, char innerOpen, char innerClose, String space) {

  /**
   * The marks of a language; English ones if the table does not have it.
   *
   * @param tag BCP 47
   */
  public static QuotationMarks forLanguage(String tag) {
    String language = Language.normal(tag);
    String primary = Language.primary(language);
    String space = primary.equals("fr") ? Character.toString(Characters.NARROW_NO_BREAK_SPACE) : "";
    return of(
        switch (language) {
          case "de-ch", "de-li", "fr-ch", "it-ch" -> "«»‹›";
          case "pt-pt" -> "«»“”";
          default -> byPrimary(primary);
        },
        space);
  }

  private static QuotationMarks of(String four, String space) {
    return new QuotationMarks(
        four.charAt(0), four.charAt(1), four.charAt(2), four.charAt(3), space);
  }

  private static String byPrimary(String language) {
    return switch (language) {
      case "de", "hsb", "dsb", "cs", "sk", "sl", "is", "lt", "lv", "et", "bg", "mk", "ka", "lb" ->
          "„“‚‘";
      case "fr",
          "es",
          "it",
          "ca",
          "gl",
          "oc",
          "eu",
          "el",
          "grc",
          "sq",
          "hy",
          "fa",
          "br",
          "fur",
          "pms" ->
          "«»“”";
      case "ru", "uk", "be", "cu", "kk", "ky" -> "«»„“";
      case "nb", "nn", "no" -> "«»‘’";
      case "rm" -> "«»‹›";
      case "da" -> "»«›‹";
      case "sv", "fi" -> "””’’";
      case "pl", "ro" -> "„”«»";
      case "hu" -> "„”»«";
      case "hr", "sr", "sh", "bs", "cnr" -> "„”‚’";
      case "ja" -> "「」『』";
      default -> "“”‘’";
    };
  }

  /**
   * The opening mark of a quotation, with the language's space after a guillemet.
   *
   * @param depth the number of quotations around it; the marks alternate
   */
  public String open(int depth) {
    char mark = depth % 2 == 0 ? open : innerOpen;
    return mark == '«' ? mark + space : Character.toString(mark);
  }

  /**
   * The closing mark of a quotation, with the language's space before a guillemet.
   *
   * @param depth the number of quotations around it
   */
  public String close(int depth) {
    char mark = depth % 2 == 0 ? close : innerClose;
    return mark == '»' ? space + mark : Character.toString(mark);
  }
}
