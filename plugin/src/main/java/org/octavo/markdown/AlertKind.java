package org.octavo.markdown;

/** The five alerts of the code hosts, and what is printed above them. */
enum AlertKind {
  NOTE("Note", "Hinweis", "Remarque", "Nota", "Nota", "Примечание"),
  TIP("Tip", "Tipp", "Conseil", "Consejo", "Suggerimento", "Совет"),
  IMPORTANT("Important", "Wichtig", "Important", "Importante", "Importante", "Важно"),
  WARNING("Warning", "Warnung", "Avertissement", "Advertencia", "Avvertenza", "Предупреждение"),
  CAUTION("Caution", "Vorsicht", "Attention", "Precaución", "Attenzione", "Осторожно");

  private final String english;
  private final String german;
  private final String french;
  private final String spanish;
  private final String italian;
  private final String russian;

  AlertKind(
      String english,
      String german,
      String french,
      String spanish,
      String italian,
      String russian) {
    this.english = english;
    this.german = german;
    this.french = french;
    this.spanish = spanish;
    this.italian = italian;
    this.russian = russian;
  }

  /**
   * The title.
   *
   * @param language BCP 47; English where there is no translation
   */
  String title(String language) {
    int end = language.indexOf('-');
    return switch (end < 0 ? language : language.substring(0, end)) {
      case "de" -> german;
      case "fr" -> french;
      case "es" -> spanish;
      case "it" -> italian;
      case "ru" -> russian;
      default -> english;
    };
  }
}
