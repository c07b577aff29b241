package org.octavo.font;

import java.util.Locale;

/** OpenType language system tags of BCP 47 tags. */
final class LanguageSystems {

  /** The tag of a language for which fonts have no special forms. */
  private static final String DEFAULT = "dflt";

  /**
   * Primary language subtags with their language systems (OpenType 1.9.1, "Language System Tags").
   * A string, because searching it needs no class and no table when a build begins.
   */
  private static final String TAGS =
      " "
          + "af:AFK az:AZE ba:BSH be:BEL bg:BGR bs:BOS ca:CAT crh:CRT cs:CSY cv:CHU cy:WEL "
          + "da:DAN de:DEU el:ELL en:ENG eo:NTO es:ESP et:ETI eu:EUQ fi:FIN fr:FRA ga:IRI gl:GAL "
          + "grc:PGR hr:HRV hsb:USB hu:HUN hy:HYE is:ISL it:ITA ja:JAN ka:KAT kk:KAZ ko:KOR "
          + "ky:KIR la:LAT lt:LTH lv:LVI mk:MKD mo:MOL mt:MTS nb:NOR nl:NLD nn:NYN no:NOR oc:OCI "
          + "os:OSS pl:PLK pt:PTG rm:RMS ro:ROM ru:RUS se:NSM sh:SRB sk:SKY sl:SLV sq:SQI sr:SRB "
          + "sv:SVE tg:TAJ tk:TKM tr:TRK tt:TAT uk:UKR uz:UZB vi:VIT zh:ZHS ";

  private LanguageSystems() {}

  /**
   * @param language BCP 47
   * @return the tag, four characters
   */
  static String tag(String language) {
    int end = 0;
    while (end < language.length() && language.charAt(end) != '-' && language.charAt(end) != '_') {
      end++;
    }
    String entry = " " + language.substring(0, end).toLowerCase(Locale.ROOT) + ":";
    int start = TAGS.indexOf(entry);
    if (end == 0 || start < 0) {
      return DEFAULT;
    }
    int tag = start + entry.length();
    return TAGS.substring(tag, tag + 3) + " ";
  }
}
