package org.octavo.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Position;

/** Selects the files of the book: those in {@code contents}, else all Markdown files. */
final class FileSelection {

  private final BookFolder folder;
  private final List<String> present;
  private final Diagnostics diagnostics;
  private final Set<String> named = new HashSet<>();

  private FileSelection(BookFolder folder, List<String> present, Diagnostics diagnostics) {
    this.folder = folder;
    this.present = present;
    this.diagnostics = diagnostics;
  }

  /** All files whose names do not exclude them, in natural order. */
  static List<PlannedEntry> byFileName(BookFolder folder, List<String> present) {
    return present.stream()
        .filter(BookFolder::isChapterByDefault)
        .map(
            name ->
                (PlannedEntry)
                    PlannedEntry.File.unlisted(name, Position.ofFile(folder.display(name))))
        .toList();
  }

  /**
   * The entries without missing files and repeated ones, which are reported. Files that the
   * contents omit are a warning.
   */
  static List<PlannedEntry> byContents(
      List<PlannedEntry> contents,
      BookFolder folder,
      List<String> present,
      Diagnostics diagnostics) {
    FileSelection plan = new FileSelection(folder, present, diagnostics);
    List<PlannedEntry> kept = plan.existing(contents);
    plan.warnOfUnlisted();
    return kept;
  }

  private List<PlannedEntry> existing(List<PlannedEntry> contents) {
    List<PlannedEntry> kept = new ArrayList<>();
    for (PlannedEntry planned : contents) {
      Optional<String> file = planned.fileName().filter(name -> isThere(name, planned.at()));
      if (planned instanceof PlannedEntry.Part part) {
        kept.add(new PlannedEntry.Part(part.title(), file, part.at()));
      } else if (file.isPresent()) {
        kept.add(planned);
      }
    }
    return kept;
  }

  private boolean isThere(String name, Position at) {
    if (!present.contains(name)) {
      diagnostics.reportUnknown(Code.MISSING_FILE, at, name, present);
      return false;
    }
    if (!named.add(name)) {
      diagnostics.report(Code.LISTED_TWICE, at, name);
      return false;
    }
    return true;
  }

  private void warnOfUnlisted() {
    for (String name : present) {
      if (BookFolder.isChapterByDefault(name) && !named.contains(name)) {
        diagnostics.report(Code.UNLISTED_FILE, Position.ofFile(folder.display(name)));
      }
    }
  }
}
