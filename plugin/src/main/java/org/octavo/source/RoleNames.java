package org.octavo.source;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostics;

/** Reads the role of a file from a word that the author wrote or from the name of the file. */
final class RoleNames {

  /**
   * Roles that the name of a file gives it. Files named introduction, conclusion or notes are
   * usually ordinary chapters, and {@code index.md} is the first page of many other tools, so these
   * names give no role.
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

  /** Spellings that authors use next to the keyword of a role. */
  private static final Map<String, Role> OTHER_SPELLINGS =
      Map.of(
          "acknowledgments", Role.ACKNOWLEDGEMENTS,
          "copyright", Role.COPYRIGHT_PAGE,
          "halftitle", Role.HALF_TITLE,
          "titlepage", Role.TITLE_PAGE);

  /** Roles of generated pages; a file cannot have them. */
  private static final Set<Role> NEVER_A_FILE = EnumSet.of(Role.COVER, Role.CONTENTS, Role.PART);

  private RoleNames() {}

  static Optional<Role> read(Yaml.Scalar written, Diagnostics diagnostics) {
    String word = written.text().strip().toLowerCase(Locale.ROOT);
    Optional<Role> role = ofWord(word).filter(r -> !NEVER_A_FILE.contains(r));
    if (role.isEmpty()) {
      List<String> known = forFiles().stream().map(Role::keyword).toList();
      diagnostics.reportUnknown(Code.UNKNOWN_ROLE, written.at(), word, known);
    }
    return role;
  }

  /** The roles that a file may have, in the order of a book. */
  static List<Role> forFiles() {
    return Arrays.stream(Role.values()).filter(role -> !NEVER_A_FILE.contains(role)).toList();
  }

  /** The words that mean a role: its keyword and other spellings, sorted. */
  static List<String> spellings(Role role) {
    Stream<String> others =
        OTHER_SPELLINGS.keySet().stream().filter(word -> OTHER_SPELLINGS.get(word) == role);
    return Stream.concat(Stream.of(role.keyword()), others.sorted()).toList();
  }

  /** Whether the name of a file alone can give it the role. */
  static boolean isFileName(Role role) {
    return BY_FILE_NAME.contains(role);
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
    return Optional.ofNullable(OTHER_SPELLINGS.get(word)).or(() -> Role.ofKeyword(word));
  }

  /** {@code appendix}, {@code appendix-b}, {@code appendix2}, {@code appendix-sources}. */
  private static boolean isAppendix(String stem) {
    String rest = stem.substring("appendix".length());
    return rest.isEmpty() || !Character.isLetter(rest.charAt(0));
  }

  /** The file name without its extension and without leading digits. */
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
