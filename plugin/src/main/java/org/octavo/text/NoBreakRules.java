package org.octavo.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Rules for spaces at which no line may end: around punctuation, between a number and its unit,
 * after initials and short words.
 */
final class NoBreakRules {

  private static final Set<String> UNITS =
      words(
          "% ‰ ° °C °F K € $ £ ¥ ₽ EUR USD GBP CHF kg g mg µg μg t Mt Gt km m dm cm mm µm "
              + "μm nm km² m² cm² ha m³ cm³ km/h m/s mph l L cl ml mL hl s ms min h Hz kHz MHz "
              + "GHz W kW MW GW TW Wh kWh MWh GWh TWh J kJ MJ GJ V kV A mA Ω N Pa hPa bar dB "
              + "bit B kB KB MB GB TB pt px em ft lb lbs oz mi yd dpi ppi mol kcal bpm million "
              + "billion trillion bn Mio Mrd Millionen Milliarden millions milliards млн млрд "
              + "тыс руб кг км м см мм г гг a.m p.m am pm AD BC CE BCE Uhr");

  /** Words and abbreviations that stay with the number after them. */
  private static final Set<String> BEFORE_NUMBER =
      words(
          "p pp fig figs no nos nr n ch chap vol vols sec sect eq tab pt art c ca v vv l "
              + "ll fol bd kap abb s str č t § §§ ¶ № # © no. стр гл рис табл с chapter "
              + "chapters part parts section sections figure figures table tables appendix page "
              + "pages book volume number note act scene article line lines kapitel teil "
              + "abschnitt seite seiten abbildung tabelle chapitre partie tableau tome numéro "
              + "глава главе главы часть раздел рисунок таблица страница capítulo capitolo "
              + "figura página pagina hoofdstuk");

  private static final Set<String> TITLES =
      words("Mr Mrs Ms Dr Prof St Ste Sr Sra Rev Capt Lt Col Gen Hon Mme Mlle Hr Fr Dott " + "Sig");

  /** The names of months, which stay with the day ({@code 4 January}, New Hart's Rules 11.6). */
  private static final Set<String> MONTHS =
      words(
          "January February March April May June July August September October November December "
              + "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Januar Februar März Mai Juni Juli "
              + "Oktober Dezember janvier février mars avril mai juin juillet août septembre "
              + "octobre novembre décembre enero febrero marzo abril mayo junio julio agosto "
              + "septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno "
              + "luglio settembre ottobre dicembre января февраля марта апреля мая июня июля "
              + "августа сентября октября ноября декабря");

  private static final Pattern DAY = Pattern.compile("([0-9]{1,2}[–-])?[0-9]{1,2}");

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  private final String shortWords;
  private final Set<String> particles;

  NoBreakRules(String tag) {
    String language = Language.primary(Language.normal(tag));
    shortWords =
        switch (language) {
          case "cs", "sk" -> "ksvzouaiKSVZOUAI";
          case "pl" -> "aiouwzAIOUWZ";
          case "hr", "sl", "bs", "sh" -> "skuoiaSKUOIA";
          case "ru" -> "вксуоаияВКСУОАИЯ";
          case "uk" -> "вузійоаяВУЗІЙОАЯ";
          case "be" -> "узійаўяУЗІЙАЯ";
          case "bg", "mk" -> "всоиаВСОИА";
          case "sr" -> "скуоиаСКУОИА";
          default -> "";
        };
    particles =
        switch (language) {
          case "ru" -> Set.of("бы", "б", "ли", "ль", "же", "ж");
          case "uk" -> Set.of("би", "б", "же", "ж");
          default -> Set.of();
        };
  }

  /** Whether a line must not end at the spaces from start to end, which have text on both sides. */
  boolean forbid(String text, int start, int end) {
    char before = text.charAt(start - 1);
    char after = text.charAt(end);
    if (isSmall(before) && isSmall(after)) {
      return isShortWord(text, start) || isParticle(text, end);
    }
    if (isGlue(before) || isGlue(after)) {
      return true;
    }
    if (!Character.isLetterOrDigit(after) && punctuationForbids(text, end)) {
      return true;
    }
    return isOpenGuillemetBefore(text, start)
        || isShortWord(text, start)
        || isNumberWithUnit(text, start, end)
        || isParticle(text, end);
  }

  /**
   * Whether a line should end there only if the alternatives are worse: between a title or an
   * initial and the name, or between "page" and its number. These breaks are not forbidden, because
   * narrow columns would get much worse lines.
   */
  boolean discourage(String text, int start, int end) {
    if (isSmall(text.charAt(start - 1)) && isSmall(text.charAt(end))) {
      return false;
    }
    return isWordWithNumber(text, start, end)
        || isAfterAbbreviation(text, start, end)
        || isDayOfMonth(text, start, end);
  }

  /** Between two of these characters, as at most spaces, only the rule for short words applies. */
  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isGlue(char c) {
    return c == Characters.NO_BREAK_SPACE
        || c == Characters.NARROW_NO_BREAK_SPACE
        || c == Characters.WORD_JOINER
        || c == '\uFEFF';
  }

  /** No line begins with a dash, an ellipsis, spaced-off punctuation or a closing guillemet. */
  private static boolean punctuationForbids(String text, int end) {
    char after = text.charAt(end);
    boolean alone = end + 1 >= text.length() || Characters.isSpace(text.charAt(end + 1));
    return switch (after) {
      case Characters.EN_DASH, Characters.EM_DASH, '\u2015', Characters.ELLIPSIS -> true;
      case '.' -> end + 1 < text.length() && text.charAt(end + 1) == '.' || alone;
      case '-', '/', '=', '+', '×', ':', ';', '!', '?', ',' -> alone;
      case '»', '›' -> alone || !Character.isLetterOrDigit(text.charAt(end + 1));
      default -> false;
    };
  }

  private static boolean isOpenGuillemetBefore(String text, int start) {
    char before = text.charAt(start - 1);
    boolean apart = start == 1 || Characters.isSpace(text.charAt(start - 2));
    return apart && (before == '«' || before == '‹');
  }

  private boolean isShortWord(String text, int start) {
    if (shortWords.isEmpty() || shortWords.indexOf(text.charAt(start - 1)) < 0) {
      return false;
    }
    return start == 1 || !Character.isLetterOrDigit(text.charAt(start - 2));
  }

  private boolean isParticle(String text, int end) {
    return !particles.isEmpty() && particles.contains(core(text, end, tokenEnd(text, end)));
  }

  private static boolean isNumberWithUnit(String text, int start, int end) {
    if (!Character.isDigit(text.charAt(start - 1))) {
      return false;
    }
    int next = tokenEnd(text, end);
    if (Character.isDigit(text.charAt(end))) {
      return isThousands(text, end);
    }
    return UNITS.contains(core(text, end, next));
  }

  /** 10 000: a group of exactly three digits. */
  private static boolean isThousands(String text, int at) {
    int digits = 0;
    while (at + digits < text.length() && Character.isDigit(text.charAt(at + digits))) {
      digits++;
    }
    return digits == 3;
  }

  private static boolean isWordWithNumber(String text, int start, int end) {
    char after = text.charAt(end);
    boolean roman = isRoman(text, end);
    if (!Character.isDigit(after) && !roman) {
      return false;
    }
    String word = core(text, tokenStart(text, start), start);
    if (BEFORE_NUMBER.contains(word.toLowerCase(Locale.ROOT))) {
      return true;
    }
    // Louis XIV, but not “Then I”.
    return roman
        && !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && Character.isLetter(text.charAt(start - 1))
        && end + 1 < text.length()
        && Character.isLetter(text.charAt(end + 1));
  }

  private static boolean isDayOfMonth(String text, int start, int end) {
    String day = core(text, tokenStart(text, start), start);
    return !day.isEmpty()
        && Character.isDigit(day.charAt(0))
        && DAY.matcher(day).matches()
        && MONTHS.contains(core(text, end, tokenEnd(text, end)));
  }

  private static boolean isRoman(String text, int start) {
    int at = start;
    while (at < text.length() && "IVXLC".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at > start && (at == text.length() || !Character.isLetterOrDigit(text.charAt(at)));
  }

  /** J. R. R. Tolkien, Dr. Johnson, z. B. */
  private static boolean isAfterAbbreviation(String text, int start, int end) {
    if (text.charAt(start - 1) != '.' || start < 2) {
      return false;
    }
    int from = tokenStart(text, start);
    char after = text.charAt(end);
    boolean oneLetter = isLoneLetter(text, start - 2, from);
    char letter = text.charAt(start - 2);
    if (oneLetter && Character.isUpperCase(letter)) {
      return Character.isUpperCase(after);
    }
    if (oneLetter && Character.isLowerCase(letter)) {
      return end + 1 < text.length() && Character.isLetter(after) && text.charAt(end + 1) == '.';
    }
    return Character.isUpperCase(after) && TITLES.contains(core(text, from, start));
  }

  private static boolean isLoneLetter(String text, int at, int from) {
    return Character.isLetter(text.charAt(at))
        && (at == from || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private static int tokenStart(String text, int end) {
    int start = end;
    while (start > 0 && !Characters.isSpace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int tokenEnd(String text, int start) {
    int end = start;
    while (end < text.length() && !Characters.isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Returns a token without the punctuation around it. */
  private static String core(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && (Characters.isOpening(text.charAt(from)) || text.charAt(from) == '"')) {
      from++;
    }
    while (to > from && isEndPunctuation(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isEndPunctuation(char c) {
    return c == '.'
        || c == ','
        || c == ';'
        || c == ':'
        || c == '!'
        || c == '?'
        || c == '"'
        || c == Characters.ELLIPSIS
        || Characters.isClosing(c);
  }
}
