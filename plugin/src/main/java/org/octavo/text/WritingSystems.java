package org.octavo.text;

import java.util.Map;
import java.util.Set;

/** The scripts in which languages are written (Unicode CLDR, "languageData"). */
public final class WritingSystems {

  private static final Set<String> LATIN = Set.of("latn");
  private static final Set<String> CYRILLIC = Set.of("cyrl");
  private static final Set<String> ARABIC = Set.of("arab");
  private static final Set<String> HEBREW = Set.of("hebr");
  private static final Set<String> DEVANAGARI = Set.of("dev2");
  private static final Set<String> CHINESE = Set.of("hani", "bopo");
  private static final Set<String> LATIN_AND_CYRILLIC = Set.of("latn", "cyrl");

  private static final Map<String, Set<String>> OF_LANGUAGE =
      Map.ofEntries(
          Map.entry("ru", CYRILLIC),
          Map.entry("uk", CYRILLIC),
          Map.entry("be", CYRILLIC),
          Map.entry("bg", CYRILLIC),
          Map.entry("mk", CYRILLIC),
          Map.entry("kk", CYRILLIC),
          Map.entry("ky", CYRILLIC),
          Map.entry("mn", Set.of("cyrl", "mong")),
          Map.entry("tg", CYRILLIC),
          Map.entry("tt", CYRILLIC),
          Map.entry("cu", CYRILLIC),
          Map.entry("sr", LATIN_AND_CYRILLIC),
          Map.entry("uz", LATIN_AND_CYRILLIC),
          Map.entry("az", LATIN_AND_CYRILLIC),
          Map.entry("el", Set.of("grek")),
          Map.entry("grc", Set.of("grek")),
          Map.entry("hy", Set.of("armn")),
          Map.entry("ka", Set.of("geor")),
          Map.entry("cop", Set.of("copt")),
          Map.entry("he", HEBREW),
          Map.entry("yi", HEBREW),
          Map.entry("ar", ARABIC),
          Map.entry("fa", ARABIC),
          Map.entry("ur", ARABIC),
          Map.entry("ps", ARABIC),
          Map.entry("ug", ARABIC),
          Map.entry("syr", Set.of("syrc")),
          Map.entry("hi", DEVANAGARI),
          Map.entry("mr", DEVANAGARI),
          Map.entry("ne", DEVANAGARI),
          Map.entry("sa", DEVANAGARI),
          Map.entry("bn", Set.of("bng2")),
          Map.entry("pa", Set.of("gur2", "arab")),
          Map.entry("gu", Set.of("gjr2")),
          Map.entry("or", Set.of("ory2")),
          Map.entry("ta", Set.of("tml2")),
          Map.entry("te", Set.of("tel2")),
          Map.entry("kn", Set.of("knd2")),
          Map.entry("ml", Set.of("mlm2")),
          Map.entry("si", Set.of("sinh")),
          Map.entry("th", Set.of("thai")),
          Map.entry("lo", Set.of("lao ")),
          Map.entry("bo", Set.of("tibt")),
          Map.entry("my", Set.of("mym2")),
          Map.entry("km", Set.of("khmr")),
          Map.entry("am", Set.of("ethi")),
          Map.entry("ti", Set.of("ethi")),
          Map.entry("zh", CHINESE),
          Map.entry("yue", CHINESE),
          Map.entry("ja", Set.of("hani", "kana")),
          Map.entry("ko", Set.of("hang", "hani")));

  private WritingSystems() {}

  /**
   * Whether text in a language may have a script without being marked as another language. Latin is
   * expected in every language, for names, units and abbreviations. A tag with a script subtag,
   * such as {@code ru-Latn}, expects every script.
   *
   * @param language BCP 47
   * @param script OpenType script tag, as returned by {@link Scripts}
   */
  public static boolean expect(String language, String script) {
    String tag = Language.normal(language);
    return script.equals(Scripts.COMMON)
        || script.equals("latn")
        || OF_LANGUAGE.getOrDefault(Language.primary(tag), LATIN).contains(script)
        || Language.script(tag).isPresent();
  }
}
