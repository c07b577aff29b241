package org.octavo.font;

import java.util.Locale;

/** OpenType language system tags for BCP 47 tags (OpenType 1.9, "Language System Tags"). */
final class LanguageSystems {

  private LanguageSystems() {}

  /**
   * The tag, four characters; that of no language when a font can hardly have special forms for it.
   */
  static String tag(String language) {
    int end = 0;
    while (end < language.length() && language.charAt(end) != '-' && language.charAt(end) != '_') {
      end++;
    }
    return switch (language.substring(0, end).toLowerCase(Locale.ROOT)) {
      case "af" -> "AFK ";
      case "az" -> "AZE ";
      case "ba" -> "BSH ";
      case "be" -> "BEL ";
      case "bg" -> "BGR ";
      case "bs" -> "BOS ";
      case "ca" -> "CAT ";
      case "crh" -> "CRT ";
      case "cs" -> "CSY ";
      case "cv" -> "CHU ";
      case "cy" -> "WEL ";
      case "da" -> "DAN ";
      case "de" -> "DEU ";
      case "el" -> "ELL ";
      case "grc" -> "PGR ";
      case "en" -> "ENG ";
      case "eo" -> "NTO ";
      case "es" -> "ESP ";
      case "et" -> "ETI ";
      case "eu" -> "EUQ ";
      case "fi" -> "FIN ";
      case "fr" -> "FRA ";
      case "ga" -> "IRI ";
      case "gl" -> "GAL ";
      case "hr" -> "HRV ";
      case "hsb" -> "USB ";
      case "hu" -> "HUN ";
      case "hy" -> "HYE ";
      case "is" -> "ISL ";
      case "it" -> "ITA ";
      case "ja" -> "JAN ";
      case "ka" -> "KAT ";
      case "kk" -> "KAZ ";
      case "ko" -> "KOR ";
      case "ky" -> "KIR ";
      case "la" -> "LAT ";
      case "lt" -> "LTH ";
      case "lv" -> "LVI ";
      case "mk" -> "MKD ";
      case "mo" -> "MOL ";
      case "mt" -> "MTS ";
      case "nb", "no" -> "NOR ";
      case "nl" -> "NLD ";
      case "nn" -> "NYN ";
      case "oc" -> "OCI ";
      case "os" -> "OSS ";
      case "pl" -> "PLK ";
      case "pt" -> "PTG ";
      case "rm" -> "RMS ";
      case "ro" -> "ROM ";
      case "ru" -> "RUS ";
      case "se" -> "NSM ";
      case "sk" -> "SKY ";
      case "sl" -> "SLV ";
      case "sq" -> "SQI ";
      case "sr", "sh" -> "SRB ";
      case "sv" -> "SVE ";
      case "tg" -> "TAJ ";
      case "tk" -> "TKM ";
      case "tr" -> "TRK ";
      case "tt" -> "TAT ";
      case "uk" -> "UKR ";
      case "uz" -> "UZB ";
      case "vi" -> "VIT ";
      case "zh" -> "ZHS ";
      default -> "dflt";
    };
  }
}
