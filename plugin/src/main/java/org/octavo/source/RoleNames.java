package org.octavo.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.octavo.diagnostic.Diagnostics;
import org.octavo.diagnostic.Nearest;

/** How authors name the role of a file: in so many words, or by calling the file so. */
final class RoleNames {

  /**
   * Roles that a file's name alone gives it. An introduction, a conclusion or notes so named are
   * ordinary chapters unless the author says otherwise, and {@code index.md} is what other tools
   * call a first page.
   */
  private static final Set<Role> BY_FILE_NAME =
      EnumSet.of(
          Role.HALF_TITLE,
          Role.FRONTISPIECE,
          Role.TITLE_PAGE,
          Role.COPYRIGHT_PAGE,
          Role.DEDICATION,
          Role.EPIGRAPH,
          Role.FOREWORD,
          Role.PREFACE,
          Role.ACKNOWLEDGEMENTS,
          Role.PROLOGUE,
          Role.EPILOGUE,
          Role.AFTERWORD,
          Role.APPENDIX,
          Role.CHRONOLOGY,
          Role.GLOSSARY,
          Role.BIBLIOGRAPHY,
          Role.COLOPHON);

  /** Pages that only the engine makes. */
  private static final Set<Role> NEVER_A_FILE = EnumSet.of(Role.COVER, Role.CONTENTS, Role.PART);

  private RoleNames() {}

  static Optional<Role> read(Yaml.Scalar written, Diagnostics diagnostics) {
    String word = written.text().strip().toLowerCase(Locale.ROOT);
    Optional<Role> role = ofWord(word).filter(r -> !NEVER_A_FILE.contains(r));
    if (role.isEmpty()) {
      List<String> known = new ArrayList<>();
      for (Role r : Role.values()) {
        if (!NEVER_A_FILE.contains(r)) {
          known.add(r.keyword());
        }
      }
      diagnostics.error(
          "unknown-role",
          written.at(),
          "unknown role \"" + word + "\"",
          Nearest.hint(word, known, "Roles are " + String.join(", ", known) + "."));
    }
    return role;
  }

  /** The role of {@code 00-preface.md} or {@code appendix-a.md}. */
  static Optional<Role> ofFileName(String name) {
    String stem = stem(name);
    if (stem.startsWith("appendix")) {
      return Optional.of(Role.APPENDIX).filter(r -> isAppendix(stem));
    }
    return ofWord(stem).filter(BY_FILE_NAME::contains);
  }

  private static Optional<Role> ofWord(String word) {
    return switch (word) {
      case "acknowledgments" -> Optional.of(Role.ACKNOWLEDGEMENTS);
      case "copyright" -> Optional.of(Role.COPYRIGHT_PAGE);
      case "halftitle" -> Optional.of(Role.HALF_TITLE);
      case "titlepage" -> Optional.of(Role.TITLE_PAGE);
      default -> Role.ofKeyword(word);
    };
  }

  /** {@code appendix}, {@code appendix-b}, {@code appendix2}, {@code appendix-sources}. */
  private static boolean isAppendix(String stem) {
    String rest = stem.substring("appendix".length());
    return rest.isEmpty() || !Character.isLetter(rest.charAt(0));
  }

  /** The last name of the path without its extension and without the digits that order files. */
  private static String stem(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    int dot = file.lastIndexOf('.');
    String stem = dot < 0 ? file : file.substring(0, dot);
    int start = 0;
    while (start < stem.length() && "0123456789-_. ".indexOf(stem.charAt(start)) >= 0) {
      start++;
    }
    return stem.substring(start).replace('_', '-').replace(' ', '-');
  }
}
