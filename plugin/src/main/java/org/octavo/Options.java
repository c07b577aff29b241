package org.octavo;

/**
 * How a book is to be made, where its author or project has a choice.
 *
 * @param pageList whether the EPUB tells where the pages of the PDF begin, if both are made
 */
public record Options(boolean pageList) {

  /** What a project that says nothing gets. */
  public static final Options DEFAULT = new Options(true);

  public Options withPageList(boolean wanted) {
    return new Options(wanted);
  }
}
