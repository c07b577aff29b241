package org.octavo.source;

import java.util.Locale;
import java.util.Optional;

/**
 * The role of a file or a generated page in the book. Its keyword is the value that authors write,
 * the class of the chapter's root element, and the name of its CSS page.
 */
public enum Role {
  COVER(Matter.FRONT, "cover", "doc-cover"),
  HALF_TITLE(Matter.FRONT, "halftitlepage", ""),
  FRONTISPIECE(Matter.FRONT, "", ""),
  TITLE_PAGE(Matter.FRONT, "titlepage", ""),
  COPYRIGHT_PAGE(Matter.FRONT, "copyright-page", ""),
  DEDICATION(Matter.FRONT, "dedication", "doc-dedication"),
  EPIGRAPH(Matter.FRONT, "epigraph", "doc-epigraph"),
  CONTENTS(Matter.FRONT, "toc", "doc-toc"),
  FOREWORD(Matter.FRONT, "foreword", "doc-foreword"),
  PREFACE(Matter.FRONT, "preface", "doc-preface"),
  ACKNOWLEDGEMENTS(Matter.FRONT, "acknowledgments", "doc-acknowledgments"),
  INTRODUCTION(Matter.BODY, "introduction", "doc-introduction"),
  PROLOGUE(Matter.BODY, "prologue", "doc-prologue"),
  PART(Matter.BODY, "part", "doc-part"),
  CHAPTER(Matter.BODY, "chapter", "doc-chapter"),
  CONCLUSION(Matter.BODY, "conclusion", "doc-conclusion"),
  EPILOGUE(Matter.BODY, "epilogue", "doc-epilogue"),
  AFTERWORD(Matter.BACK, "afterword", "doc-afterword"),
  APPENDIX(Matter.BACK, "appendix", "doc-appendix"),
  CHRONOLOGY(Matter.BACK, "appendix", "doc-appendix"),
  NOTES(Matter.BACK, "endnotes", "doc-endnotes"),
  GLOSSARY(Matter.BACK, "glossary", "doc-glossary"),
  BIBLIOGRAPHY(Matter.BACK, "bibliography", "doc-bibliography"),
  INDEX(Matter.BACK, "index", "doc-index"),
  COLOPHON(Matter.BACK, "colophon", "doc-colophon");

  private final Matter matter;
  private final String epubType;
  private final String ariaRole;

  Role(Matter matter, String epubType, String ariaRole) {
    this.matter = matter;
    this.epubType = epubType;
    this.ariaRole = ariaRole;
  }

  /** The division of the book for it, unless {@code book.yaml} gives another. */
  public Matter matter() {
    return matter;
  }

  /** Its term in the EPUB Structural Semantics Vocabulary 1.1, or empty if it has none. */
  public String epubType() {
    return epubType;
  }

  /** Its DPUB-ARIA 1.1 role, or empty if it has none. */
  public String ariaRole() {
    return ariaRole;
  }

  /** The name in lower case with hyphens: {@code half-title}, {@code preface}. */
  public String keyword() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The role with a keyword. */
  public static Optional<Role> ofKeyword(String keyword) {
    for (Role role : values()) {
      if (role.keyword().equals(keyword)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  /** Whether the page is a display page, which has no heading and precedes the contents. */
  public boolean isDisplayPage() {
    return switch (this) {
      case COVER, HALF_TITLE, FRONTISPIECE, TITLE_PAGE, COPYRIGHT_PAGE, DEDICATION, EPIGRAPH ->
          true;
      default -> false;
    };
  }
}
