package org.octavo.diagnostic;

import static org.octavo.diagnostic.Code.Section.ACCESSIBILITY;
import static org.octavo.diagnostic.Code.Section.BOOK;
import static org.octavo.diagnostic.Code.Section.LINKS;
import static org.octavo.diagnostic.Code.Section.MEDIA;
import static org.octavo.diagnostic.Code.Section.PRESS;
import static org.octavo.diagnostic.Code.Section.PRINT_PDF;
import static org.octavo.diagnostic.Code.Section.TEXT;
import static org.octavo.diagnostic.Code.Section.THEME;
import static org.octavo.diagnostic.Code.Section.TYPESETTING;
import static org.octavo.diagnostic.Code.Section.VALIDATORS;
import static org.octavo.diagnostic.Severity.ERROR;
import static org.octavo.diagnostic.Severity.NOTE;
import static org.octavo.diagnostic.Severity.WARNING;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * The register of diagnostics. Every diagnostic of Octavo is reported with one of these codes; the
 * manual's list ({@code src/manual/findings.md}) is generated from them.
 *
 * <p>An entry has a severity, its section and its line in the manual, a message and a hint. Message
 * and hint share their arguments: <code>{0}</code> is the first one, <code>{known}</code> the list
 * of valid values. All other braces and all quotes are literal.
 *
 * <p>An entry whose first argument is another entry is a further form of that code: the same code,
 * severity and line of the manual with a message and a hint of its own. Write one only if the
 * author has to do something else.
 */
public enum Code {
  BAD_ACCESSIBILITY(
      ERROR,
      BOOK,
      "a value in `accessibility:` that EPUB Accessibility 1.1 does not define",
      "\"{0}\" is not a valid value of {1}",
      "Use one of: {known}."),
  BAD_ACCESSIBILITY_REPORT(
      BAD_ACCESSIBILITY,
      "\"{0}\" is not a web address",
      "Begin the address of the report with https://."),
  BAD_DATE(
      ERROR,
      BOOK,
      "a date that is not in ISO 8601",
      "\"{0}\" is not a valid date",
      "Write 2026-11-01, 2026-11 or 2026."),
  BAD_IDENTIFIER(
      ERROR,
      BOOK,
      "an identifier that is not unique worldwide",
      "\"{0}\" is not an ISBN, a UUID, a URN or a web address",
      "Write one of these, or remove the key to get a generated UUID."),
  BAD_ISBN(
      ERROR,
      BOOK,
      "an ISBN with a wrong check digit or a wrong length",
      "\"{0}\" is not a valid ISBN",
      "Check its digits; one is missing or wrong."),
  BAD_LANGUAGE(
      ERROR,
      BOOK,
      "a language that is not a BCP 47 tag",
      "\"{0}\" is not a language tag",
      "Write a BCP 47 tag such as en, en-GB, de or zh-Hant."),
  BAD_NOTES(
      ERROR,
      BOOK,
      "an unknown value of `notes:`",
      "\"{0}\" is not a place for notes",
      "Use one of: {known}."),
  BAD_TERM(
      ERROR,
      BOOK,
      "a word in `terms:` that is too long, or without the placeholder for its number",
      "the word for \"{0}\" has more than {1} characters",
      "Shorten it."),
  BAD_TERM_PATTERN(
      BAD_TERM,
      "the word for \"{0}\" has no {1}",
      "Write {1} where the number or the title belongs."),
  CHANGED_FILE(
      ERROR,
      BOOK,
      "a file changed during the build",
      "the file changed during the build",
      "Build again without changing the book folder."),
  DUPLICATE_KEY(
      ERROR,
      BOOK,
      "a key that appears twice",
      "the key \"{0}\" appears twice",
      "Remove one of them; the first is on line {1}."),
  FILE_TOO_LARGE(
      ERROR,
      BOOK,
      "a Markdown file or `book.yaml` above the [size limit](../../README.md#limits)",
      "the file has {0} bytes; the limit is {1}",
      "Split it into several chapters."),
  IGNORED_FILE(
      WARNING,
      BOOK,
      "a file with a name that Octavo does not read, such as `book.yml`",
      "this file is ignored",
      "Rename it to book.yaml."),
  IGNORED_KEY(
      WARNING,
      BOOK,
      "a key in the front matter of a chapter that Octavo does not use",
      "the key \"{0}\" has no meaning in front matter",
      "Remove it, or use one of: {known}."),
  INTERNAL_ERROR(
      ERROR,
      BOOK,
      "a bug in Octavo; `mvn -X` prints the stack trace",
      "internal error in Octavo ({0})",
      "Report it with the output of mvn -X; the book is not the cause."),
  INVALID_UTF8(
      ERROR,
      BOOK,
      "a file that is not in UTF-8",
      "the byte {0} is not valid UTF-8",
      "Save the file in UTF-8."),
  LISTED_TWICE(
      ERROR,
      BOOK,
      "a file that appears twice in the contents",
      "\"{0}\" is already in the contents",
      "List it only once."),
  MISSING_FILE(
      ERROR,
      BOOK,
      "a file in the contents that does not exist",
      "\"{0}\" does not exist",
      "Write the path relative to the book folder."),
  MISSING_FOLDER(
      ERROR,
      BOOK,
      "the book folder does not exist",
      "the book folder does not exist",
      "Create it and put your chapters into it as .md files."),
  MISSING_KEY(
      ERROR, BOOK, "an entry without a required key", "this {0} has no {1}", "Add the key {1}."),
  NO_LANGUAGE(
      NOTE,
      BOOK,
      "a book without `language:`",
      "the book has no language; English is assumed",
      "Add a line such as \"language: en-GB\" to book.yaml."),
  NO_MARKDOWN(
      ERROR,
      BOOK,
      "a book folder without chapters",
      "the book folder contains no Markdown file",
      "Add your text, for example as 01-beginning.md."),
  OUT_OF_MEMORY(
      ERROR,
      BOOK,
      "the JVM has too little memory",
      "out of memory: {0} MB was not enough",
      "Raise the limit, for example with MAVEN_OPTS=-Xmx2g."),
  OUTSIDE_FOLDER(
      ERROR,
      BOOK,
      "a path or a symbolic link that leads out of the book folder",
      "\"{0}\" is outside the book folder",
      "Copy the file into the book folder."),
  TIME_LIMIT(
      ERROR,
      BOOK,
      "the build or the check did not finish in time",
      "the build did not finish within {0}{1}",
      "Raise <timeLimit>, or report the problem if the book is not unusually large."),
  CHECK_TIME_LIMIT(
      TIME_LIMIT,
      "validation did not finish within {0}",
      "Skip validation with -Doctavo.check.skip, and report the problem."),
  TOO_MANY_FILES(
      ERROR,
      BOOK,
      "a book folder with more files than the [limit](../../README.md#limits)",
      "the folder has more than {0} files",
      "Set <bookDirectory> to the folder that holds only the book."),
  UNKNOWN_KEY(
      ERROR, BOOK, "an unknown key in `book.yaml`", "unknown key \"{0}\"", "Use one of: {known}."),
  UNKNOWN_ROLE(
      ERROR,
      BOOK,
      "an unknown role of a chapter or of a contributor",
      "unknown role \"{0}\"",
      "Use one of: {known}."),
  UNLISTED_FILE(
      WARNING,
      BOOK,
      "a chapter that the contents in `book.yaml` omit",
      "the contents in book.yaml do not list this file, so the book omits it",
      "List it there, or begin its name with an underscore."),
  UNREADABLE_FILE(
      ERROR,
      BOOK,
      "a file that cannot be read",
      "the file cannot be read: {0}",
      "Check the file and its permissions, and build again."),
  UNREADABLE_FOLDER(
      ERROR,
      BOOK,
      "a book folder that cannot be read",
      "the book folder cannot be read",
      "Check its permissions."),
  UNUSED_FILE(
      NOTE,
      BOOK,
      "an image or a font in the folder that the book does not use",
      "the book does not use this file",
      "Delete it, or begin its name or its folder's name with an underscore."),
  UNWRITABLE_OUTPUT(
      ERROR,
      BOOK,
      "an output that cannot be written; the previous one is kept",
      "the file cannot be written: {0}",
      "Close it in other programs, and check the folder's permissions and the free disk space."),
  WRONG_TYPE(
      ERROR,
      BOOK,
      "a value of the wrong type, such as a list in place of a text",
      "{0} must be {1}, not {2}",
      "Check the value, and quote a text that contains a colon."),
  NESTED_PART(
      WRONG_TYPE, "a part cannot contain another part", "List the parts one after the other."),
  YAML_SYNTAX(
      ERROR,
      BOOK,
      "YAML that cannot be read",
      "cannot read this YAML: {0}",
      "Write plain keys, lists and texts, and check the indentation and the quotes."),

  BAD_ATTRIBUTE(
      WARNING,
      TEXT,
      "an attribute value that XHTML does not allow",
      "{0}=\"{1}\" is not valid on <{2}> and is omitted from the EPUB",
      "Remove the attribute, or give it a value that XHTML allows."),
  DANGEROUS_URL(
      WARNING,
      TEXT,
      "an address that would run a script or contains data, or that is too long",
      "an address that begins with \"{0}\" is removed",
      "Link to a web page, and save embedded data as a file in the book folder."),
  ADDRESS_TOO_LONG(
      DANGEROUS_URL,
      "an address of {0} characters is removed; the limit is {1}",
      "Use a shorter address."),
  DANGLING_INDEX_ENTRY(
      WARNING,
      TEXT,
      "a cross-reference in the index to an entry that does not exist",
      "the index entry \"{1}\" refers to \"{0}\", which is not in the index",
      "Mark a place with {index=\"{0}\"}."),
  DANGLING_LINK(
      ERROR,
      TEXT,
      "a link to something that is not in the book",
      "the link target \"{0}\" does not exist",
      "Link to a file of the book (relative to this one), to the #id of a heading or to"
          + " a web address."),
  DANGLING_ID(
      DANGLING_LINK,
      "{1} has no heading or id \"{0}\"",
      "Give the target an id, as in ## Heading {#id}."),
  LINK_TO_UNLISTED_FILE(
      DANGLING_LINK,
      "\"{0}\" is not part of the book",
      "List it in the contents of book.yaml, or remove the link."),
  LINK_TO_OTHER_FILE(
      DANGLING_LINK,
      "readers of the book do not have the file \"{0}\"",
      "Show an image with ![…](…), and link to anything else on the web."),
  DUPLICATE_ID(
      ERROR,
      TEXT,
      "an id that appears twice in the book",
      "the id \"{0}\" appears twice in the book",
      "Change one of them; the first is at {1}."),
  DUPLICATE_NOTE(
      ERROR,
      TEXT,
      "two notes with the same label in one file",
      "the note [^{0}] is already defined on line {1}",
      "Give each note of a file its own label."),
  EMPTY_HEADING(
      WARNING,
      TEXT,
      "a heading without text",
      "a heading without text is omitted",
      "Write its text, or *** for a scene break."),
  EMPTY_INDEX_ENTRY(
      WARNING,
      TEXT,
      "an index mark without text",
      "this index mark has no text",
      "Write [words]{.index} or [words]{index=\"entry\"}."),
  EMPTY_LINK(
      ERROR,
      TEXT,
      "a link without text to a target without a number or a title",
      "the link has no text, and its target has neither a number nor a title",
      "Write the text between the brackets."),
  FORBIDDEN_CHARACTER(
      ERROR,
      TEXT,
      "a character that XML forbids",
      "XML forbids the character {0}",
      "Delete it; most editors can show invisible characters."),
  HEADING_JUMP(
      WARNING,
      TEXT,
      "a heading that skips a level",
      "a heading of level {0} follows one of level {1}",
      "Begin it with {2}, so that no level is skipped."),
  HTML_MISMATCHED(
      WARNING,
      TEXT,
      "an end tag without a start tag",
      "</{0}> closes no open element",
      "Delete it, or open the element in the same paragraph, list item or block of HTML."),
  HTML_MISPLACED(
      WARNING,
      TEXT,
      "an element that is not allowed at this place",
      "<{0}> is not allowed here; its content is kept",
      "Begin a block on its own line after a blank line, and put no link into a link."),
  HTML_REMOVED(
      WARNING,
      TEXT,
      "scripts, forms and other elements that do not work in a book",
      "{0} does not work in a book and is removed",
      "Delete it."),
  HTML_UNCLOSED(
      WARNING,
      TEXT,
      "an element without an end tag",
      "<{0}> is not closed",
      "Write </{0}> in the same paragraph, list item or block; a blank line ends a block of HTML."),
  HTML_UNKNOWN(
      WARNING,
      TEXT,
      "an element that HTML does not define",
      "<{0}> is not an HTML element for books; its content is kept",
      "Use <span class=\"{0}\"> or <div class=\"{0}\">, or write \\<{0}> to print it."),
  HTML_UNSUPPORTED(
      WARNING,
      TEXT,
      "an element that books cannot show, such as `<canvas>`",
      "<{0}> cannot be shown and is removed",
      "Save it as an image file and show that with ![…](…)."),
  LOST_LINK(
      WARNING,
      TEXT,
      "a link with a target that is in the book but not in one of the outputs",
      "the link to \"{0}\" leads nowhere in the {1}",
      "Check whether the theme hides the target."),
  LOST_LINK_ADDRESS(
      LOST_LINK,
      "\"{0}\" is not a valid web address, so the {1} has its text without the link",
      "Correct the address."),
  NESTED_NOTE(
      ERROR,
      TEXT,
      "a note in a note, nested deeper than the [limit](../../README.md#limits)",
      "notes are nested more than {0} levels deep",
      "Move this note into the text."),
  NO_TERMS(
      WARNING,
      TEXT,
      "a language for which Octavo does not have all words, such as “Chapter” and “Figure”",
      "no translations for \"{0}\"; words such as \"Chapter\" and \"Figure\" are English",
      "Set the words of the book's language under terms: in book.yaml, such as chapter: Kapitel."),
  NO_TITLE(
      WARNING,
      TEXT,
      "a chapter without a heading",
      "the chapter has no heading; its title is \"{0}\", from the file name",
      "Begin the file with a line such as \"# A Title\"."),
  NOT_CERTIFIED(
      WARNING,
      TEXT,
      "a certified book that fails an accessibility rule, so its EPUB does not claim conformance",
      "the EPUB does not claim conformance: {1} ({0})",
      "Fix this problem, or remove certifiedBy from book.yaml."),
  SEVERAL_TITLES(
      WARNING,
      TEXT,
      "a second title in a file",
      "a second title in the same file begins a new chapter",
      "Write ## for a section, or move the chapter into its own file."),
  STRAY_ATTRIBUTES(
      WARNING,
      TEXT,
      "attributes in braces that belong to no element",
      "{0} belongs to no element and is printed as text",
      "Put it directly after an image, a link, code or [text], at the end of a heading,"
          + " or on a line below a block; write \\{ to print braces."),
  SURPLUS_CELLS(
      ERROR,
      TEXT,
      "a table row with more cells than the header",
      "this row has more cells than the table's header",
      "Add a column to the header, or write \\| for a literal bar."),
  TOO_DEEP(
      WARNING,
      TEXT,
      "elements nested deeper than the [limit](../../README.md#limits)",
      "more than {0} levels of nesting; the rest is kept as plain text",
      "Remove some levels."),
  TOO_MANY_NOTES(
      ERROR,
      TEXT,
      "a chapter with more notes than the [limit](../../README.md#limits)",
      "the chapter has more than {0} notes",
      "Split the chapter."),
  UNDEFINED_NOTE(
      ERROR,
      TEXT,
      "a reference to a note that does not exist",
      "the note [^{0}] is not defined in this file",
      "Write a paragraph that begins with [^{0}]: or correct the label."),
  UNKNOWN_ATTRIBUTE(
      WARNING,
      TEXT,
      "an attribute that has no meaning on its element",
      "{0}=\"{1}\" has no meaning on <{2}> and is removed",
      "Delete it, or rename it to data-{0} for your own use."),
  STYLE_ATTRIBUTE(
      UNKNOWN_ATTRIBUTE,
      "the style attribute of <{0}> is removed",
      "Give the element a class, and style the class in theme.css."),
  UNKNOWN_ELEMENT(
      WARNING,
      TEXT,
      "an element that XHTML does not define",
      "<{0}> is not allowed in an EPUB; its text is kept",
      "Use Markdown or plain HTML."),
  UNMARKED_LANGUAGE(
      WARNING,
      TEXT,
      "words in a script that the language does not use, without `lang`",
      "\"{0}\" is not in the script of \"{1}\"",
      "Mark its language with [words]{lang=…}, or with {lang=…} on the heading."),
  UNSAFE_LINK(
      ERROR,
      TEXT,
      "a link with a scheme that e-readers do not open",
      "links with \"{0}:\" do not work in a book",
      "Link to a web address, a mail address or another chapter."),
  UNUSED_NOTE(
      WARNING,
      TEXT,
      "a note without a reference",
      "nothing refers to the note [^{0}], so it is omitted",
      "Write [^{0}] where it belongs, or delete the note."),

  BAD_FONT(
      ERROR,
      MEDIA,
      "a font that cannot be read or embedded",
      "the font cannot be used: {0}",
      "Get the font file again, or use another font."),
  BAD_IMAGE(
      ERROR,
      MEDIA,
      "an image that cannot be read",
      "the image cannot be used: {0}",
      "Open it in an image editor and save it again as PNG, JPEG or SVG."),
  CMYK_IMAGE(
      WARNING,
      MEDIA,
      "a CMYK image, which e-readers show in wrong colours",
      "\"{0}\" is a CMYK image, but e-readers expect RGB",
      "Export it in RGB; the print edition converts the colours."),
  LARGE_IMAGE(
      WARNING,
      MEDIA,
      "an image with more pixels than stores accept",
      "\"{0}\" has {1} × {2} pixels; {3}",
      "Use a smaller copy."),
  MISSING_ALT(
      WARNING,
      MEDIA,
      "an image without alternative text",
      "the image \"{0}\" has no alternative text",
      "Write ![what it shows](…), or add {role=presentation} if it is decorative."),
  MISSING_FONT(
      ERROR,
      MEDIA,
      "a font file that does not exist",
      "\"{0}\" does not exist",
      "Write the path relative to the book folder."),
  MISSING_GLYPH(
      WARNING,
      MEDIA,
      "a character that no font has",
      "no font has the character {0}",
      "Add a font that has it with @font-face in theme.css, and name it in font-family."),
  MISSING_IMAGE(
      ERROR,
      MEDIA,
      "an image file that does not exist",
      "\"{0}\" does not exist",
      "Write the path relative to the file that names the image."),
  REMOTE_IMAGE(
      ERROR,
      MEDIA,
      "an image that is not in the book folder",
      "\"{0}\" is not a file of the book",
      "Save the image into the book folder and show that file."),
  SVG_LOSS(
      WARNING,
      MEDIA,
      "a part of a drawing that is not drawn",
      "\"{0}\" is not drawn completely: {1}",
      "Export it as plain SVG, with embedded images and labels as text."),
  SYNTHETIC_SMALL_CAPS(
      NOTE,
      MEDIA,
      "small capitals in a font that has none",
      "{0} has no small capitals; scaled capitals are used",
      "Use a font with the OpenType feature smcp."),
  UNSAFE_SVG(
      WARNING,
      MEDIA,
      "a part of a drawing that EPUB forbids, such as a script",
      "{0} in \"{1}\" is omitted from the EPUB",
      "Remove scripts, external references and embedded HTML from the drawing."),
  UNSET_SCRIPT(
      WARNING,
      MEDIA,
      "a script that the PDF does not typeset correctly yet",
      "{0} is not typeset correctly in the PDF: {1}",
      "For print, show the passage as an image with its text as alternative text."),

  CSS_FILE(
      ERROR,
      THEME,
      "a theme that cannot be read or is too large",
      "the theme cannot be read",
      "Check the file and its permissions."),
  THEME_TOO_LARGE(
      CSS_FILE,
      "the theme has {0} bytes; the limit is {1}",
      "Remove the rules that the book does not use."),
  CSS_FONT(
      WARNING,
      THEME,
      "an unknown font family",
      "no font is called \"{0}\"",
      "Add its file with @font-face, or use a bundled font."),
  CSS_FONT_FACE(
      ERROR,
      THEME,
      "an `@font-face` rule that cannot be used",
      "this @font-face cannot be used: {0}",
      "Write font-family and src: url(fonts/name.ttf), with a TrueType, OpenType or WOFF"
          + " file of the book folder."),
  CSS_IMPORT(
      ERROR,
      THEME,
      "an `@import` rule",
      "\"{0}\" cannot be imported",
      "Copy the rules into theme.css."),
  CSS_PAGE(
      ERROR,
      THEME,
      "page margins that leave no room for text",
      "the margins leave no room for text on the page",
      "Compare size and margin in this and the other @page rules."),
  CSS_PRESS(
      ERROR,
      THEME,
      "a property other than a colour that is set for the print edition alone",
      "\"{0}\" must be the same in both editions",
      "Set only colours and text-decoration in @media (-octavo-edition: press)."),
  CSS_PROPERTY(
      WARNING,
      THEME,
      "an unknown property, which has no effect in the PDF",
      "unknown property \"{0}\" has no effect in the PDF",
      "Put properties for screens into @media screen."),
  CSS_RULE(
      WARNING,
      THEME,
      "a rule that has no effect in the PDF",
      "\"{0}\" has no effect in the PDF",
      "Use @page with margin boxes such as @top-center, @media and @font-face."),
  CSS_SELECTOR(
      WARNING,
      THEME,
      "a selector that Octavo does not support",
      "\"{1}\" matches nothing: \"{0}\" is not supported",
      "Use one of: {known}."),
  CSS_SYNTAX(
      ERROR,
      THEME,
      "CSS that cannot be read",
      "cannot read this CSS: {0}",
      "Look for a missing colon, semicolon or bracket."),
  CSS_VALUE(
      WARNING,
      THEME,
      "a value that the property does not accept",
      "\"{1}\" is not a valid value of {2}, so the declaration is ignored",
      "Correct the value or delete the declaration."),

  OVERFULL_LINE(
      WARNING,
      TYPESETTING,
      "a line wider than its column",
      "a line is wider than its column",
      "Rephrase, or allow a break in the long word with <wbr> or a soft hyphen."),
  TYPOGRAPHY(
      "typography-*",
      ERROR,
      TYPESETTING,
      "a defect of the name that occurs more often than `<typography>` allows",
      "page {0}: {1}; the book has {2}, and {3} allows {4}",
      "Rephrase the paragraph slightly."),
  TYPOGRAPHY_SHARE(
      TYPOGRAPHY,
      "{0} is {1}, and {2} allows {3}",
      "See the figures of each chapter in target/octavo/typography.html."),
  TYPOGRAPHY_UNKNOWN(
      ERROR,
      TYPESETTING,
      "`<typography>` sets limits, but the build left no measurements",
      "no typographic measurements found, so <typography> cannot be checked",
      "Build the PDF again with octavo:build."),
  UNMET_LOOSENESS(
      WARNING,
      TYPESETTING,
      "a paragraph that cannot have the number of lines that `looseness` asks for",
      "the paragraph cannot be set {0}",
      "Ask for it in a longer paragraph, or rephrase."),
  UNSETTLED_PAGE_NUMBERS(
      WARNING,
      TYPESETTING,
      "page numbers that still change after the pages have been set four times",
      "after setting the pages {0} times, \"{1}\" is on page {2}, and {3} is shown for it",
      "Lengthen or shorten the text that shows the page number, or begin a page there."),

  PRESS_BLEED(
      WARNING,
      PRESS,
      "less bleed than the printer asks for",
      "artwork reaches the trim with a bleed of {1}; {2} asks for at least {3}",
      "Leave out <bleed>, or set it to {3} ({0})."),
  PRESS_FLAT(
      NOTE,
      PRESS,
      "a drawing that is printed as pixels",
      "\"{0}\" has {1} and is printed as pixels",
      "Give its shapes plain colours to print them as sharply as the type."),
  PRESS_GREY(
      NOTE,
      PRESS,
      "an image that is printed without its colours",
      "\"{0}\" has colours and is printed in greys",
      "Check it in the print edition, because colours of equal lightness look the same there."),
  PRESS_GUTTER(
      WARNING,
      PRESS,
      "content too close to the spine",
      "content on page {1} is {2} from the spine; {3} asks for at least {4} for {5} pages",
      "Extend it to the edge of the page, or widen the inner margin of that page ({0})."),
  PRESS_MARGIN(
      WARNING,
      PRESS,
      "content too close to an outer edge",
      "content on page {1} is {2} from the {3} edge; {4} asks for at least {5}",
      "Widen that margin in @page ({0})."),
  PRESS_MARKS(
      WARNING,
      PRESS,
      "crop marks that the printer does not accept",
      "{1} does not accept crop marks",
      "Leave out <cropMarks>; the boxes in the file define the trim ({0})."),
  PRESS_PAGES(
      WARNING,
      PRESS,
      "more or fewer pages than the printer binds",
      "the book has {1} pages; {2} binds {3} to {4}",
      "Change the size of the type or of the page ({0})."),
  PRESS_PROFILE(
      ERROR,
      PRESS,
      "a file that is not an ICC profile of a CMYK press",
      "\"{0}\" is not an ICC profile of a CMYK press",
      "Set <outputProfile> to the profile that the printer recommends, or leave it out"
          + " to print in black."),
  PRESS_RESOLUTION(
      WARNING,
      PRESS,
      "an image with too few pixels for its printed size",
      "\"{1}\" has {2} pixels per inch in print; {3} asks for at least {4}",
      "Show it smaller, or use an image with more pixels ({0})."),
  PRESS_RULE(
      NOTE,
      PRESS,
      "a line that is printed thicker",
      "a line of {0} ({1}) is printed at {2}",
      "Draw it thicker, because thinner lines may vanish in print."),
  PRESS_STANDARD(
      WARNING,
      PRESS,
      "a PDF/X standard that the printer does not ask for",
      "a book in colour is PDF/X-4; {0} asks for PDF/X-1a or PDF/X-3",
      "Leave out <outputProfile> to print in black, or ask the printer about this file."),
  PRESS_TINT(
      WARNING,
      PRESS,
      "a fill that is too pale to print",
      "a fill of {1} % black ({2}); {3} asks for at least {4} %",
      "Use a darker background in @media (-octavo-edition: press) ({0})."),
  PRESS_TRIM(
      WARNING,
      PRESS,
      "a page size that the printer does not offer",
      "{1} does not offer the page size {2}",
      "Set size in @page to one of: {3} ({0})."),
  PRESS_TRIM_VARIES(
      PRESS_TRIM,
      "the pages have different sizes, but a book has one trim size",
      "Set size in only one @page rule."),
  PRESS_TYPE(
      WARNING,
      PRESS,
      "type that is too small to print",
      "type of {1} ({2}); {3} asks for at least {4}",
      "Set a larger font-size ({0})."),

  LINK_GONE(
      ERROR,
      LINKS,
      "a web page that does not exist",
      "{0} does not exist (HTTP {1})",
      "Link to an archived copy, or remove the link."),
  LINK_MOVED(
      NOTE,
      LINKS,
      "a web page that has moved permanently",
      "{0} has moved permanently to {1}",
      "Update the link."),
  LINK_UNCHECKED(
      NOTE,
      LINKS,
      "a link to a host that is not in `<checkLinksHosts>`",
      "not checked, because <checkLinksHosts> does not allow it: {0}",
      "Add the hosts that Octavo may contact to <checkLinksHosts>."),
  LINK_UNREACHABLE(
      WARNING,
      LINKS,
      "a web page that could not be checked",
      "{0} could not be checked: {1}",
      "Open it in a browser."),
  TOO_MANY_LINKS(
      WARNING,
      LINKS,
      "a book with more links than Octavo checks",
      "{0} links were not checked; the limit is {1}",
      "Check them by hand, or allow fewer hosts in <checkLinksHosts>."),

  PDF_X_ACTION(
      "PDF-X*-action",
      ERROR,
      PRINT_PDF,
      "it runs an action when it is opened",
      "the file runs an action when it is opened",
      Code.REBUILD),
  PDF_X_ANNOTATION(
      "PDF-X*-annotation",
      ERROR,
      PRINT_PDF,
      "a page has links or other annotations",
      "page {0} has annotations, such as links",
      Code.REBUILD),
  PDF_X_BOX(
      "PDF-X*-box",
      ERROR,
      PRINT_PDF,
      "page boxes are missing or not nested",
      "page {0} {1}",
      Code.REBUILD),
  PDF_X_CLAIM(
      "PDF-X*-claim",
      ERROR,
      PRINT_PDF,
      "it does not name the PDF/X standard that it follows",
      "the file does not name the PDF/X standard that it follows",
      Code.REBUILD),
  PDF_X_COLOUR(
      "PDF-X*-colour",
      ERROR,
      PRINT_PDF,
      "a colour that is not an ink of the press",
      "page {0} has colours that are not inks of the press: {1}",
      Code.REBUILD),
  PDF_X_ENCRYPTION(
      "PDF-X*-encryption",
      ERROR,
      PRINT_PDF,
      "it is encrypted",
      "the file is encrypted",
      Code.REBUILD),
  PDF_X_FONT(
      "PDF-X*-font",
      ERROR,
      PRINT_PDF,
      "a font is not embedded",
      "page {0} has fonts that are not embedded: {1}",
      Code.REBUILD),
  PDF_X_INTENT(
      "PDF-X*-intent",
      ERROR,
      PRINT_PDF,
      "it has no output intent for a press",
      "the file has no output intent for a press",
      Code.REBUILD),
  PDF_X_TRANSPARENCY(
      "PDF-X*-transparency",
      ERROR,
      PRINT_PDF,
      "transparency in PDF/X-1a, which forbids it",
      "page {0} has transparency",
      Code.REBUILD),
  PDF_X_TRAPPED(
      "PDF-X*-trapped",
      ERROR,
      PRINT_PDF,
      "it does not say whether it is trapped",
      "the file does not say whether it is trapped",
      Code.REBUILD),

  A11Y_COLOR_CONTRAST(
      ERROR,
      ACCESSIBILITY,
      "text with too little contrast",
      "the text has a contrast of {0}:1",
      "Raise it to 4.5:1, or leave the colour of text to the reader."),
  A11Y_DEFINITION_LIST(
      ERROR,
      ACCESSIBILITY,
      "a definition list that is not made of terms and definitions",
      "the definition list is not made of terms and definitions",
      "Begin with a term, and give each term a definition."),
  A11Y_DOCUMENT_TITLE(
      ERROR,
      ACCESSIBILITY,
      "a file without a title",
      "the file has no title",
      "Begin it with a heading."),
  A11Y_DUPLICATE_ID_ARIA(
      ERROR,
      ACCESSIBILITY,
      "an id that appears twice in a file",
      "the id \"{0}\" appears twice in the file",
      "Change one of them."),
  A11Y_EMPTY_HEADING(
      WARNING,
      ACCESSIBILITY,
      "a heading without text",
      "the heading has no text",
      "Write its text, or remove it."),
  A11Y_EMPTY_TABLE_HEADER(
      WARNING,
      ACCESSIBILITY,
      "a header cell without text",
      "the header cell has no text",
      "Name its column, or make it a data cell."),
  A11Y_EPUB_LANG(
      ERROR,
      ACCESSIBILITY,
      "a package document without a language",
      "the package document has no language",
      Code.ADD_LANGUAGE),
  A11Y_EPUB_PAGELIST_BROKEN(
      ERROR,
      ACCESSIBILITY,
      "a page list with a target that does not exist or is not a page break",
      "page {0} leads to {1}, which is not a page break",
      Code.OWN_BUG),
  A11Y_EPUB_PAGELIST_MISSING_PAGEBREAK(
      WARNING,
      ACCESSIBILITY,
      "a page break that the page list omits",
      "the page list omits the page break \"{0}\"",
      Code.OWN_BUG),
  A11Y_EPUB_PAGESOURCE(
      ERROR,
      ACCESSIBILITY,
      "a page list without the source of its page numbers",
      "the page list has no source",
      Code.OWN_BUG),
  A11Y_EPUB_TITLE(
      ERROR,
      ACCESSIBILITY,
      "a package document without a title",
      "the book has no title",
      "Add the key title to book.yaml."),
  A11Y_EPUB_TOC_ORDER(
      ERROR,
      ACCESSIBILITY,
      "contents in a different order from the text",
      "the contents list \"{0}\" after something that comes later in the book",
      "Put the contents in the order of the text."),
  A11Y_EPUB_TOC_TARGET(
      A11Y_EPUB_TOC_ORDER,
      "\"{0}\" in the contents leads to {1}, which does not exist",
      "Link to a heading that exists."),
  A11Y_HEADING_ORDER(
      WARNING,
      ACCESSIBILITY,
      "a heading that skips a level",
      "a heading of level {0} follows one of level {1}",
      "Use the next level."),
  A11Y_HTML_HAS_LANG(
      ERROR,
      ACCESSIBILITY,
      "a file without a language",
      "the file has no language",
      Code.ADD_LANGUAGE),
  A11Y_IMAGE_ALT(
      ERROR,
      ACCESSIBILITY,
      "an image without an `alt` attribute",
      "the image {0} has no alt attribute",
      "Write ![what it shows](…), or add {role=presentation} if it is decorative."),
  A11Y_LANDMARK_UNIQUE(
      WARNING,
      ACCESSIBILITY,
      "two regions of the same kind and name",
      "two {0} regions have the same name",
      "Give one of them a heading of its own."),
  A11Y_LINK_IN_TEXT_BLOCK(
      ERROR,
      ACCESSIBILITY,
      "links that only their colour distinguishes from the text",
      "only the colour distinguishes links from the text",
      "Underline links, or give them a border."),
  A11Y_LINK_NAME(
      ERROR,
      ACCESSIBILITY,
      "a link without text",
      "the link to {0} has no text",
      "Write the text between the brackets."),
  A11Y_LIST(
      ERROR,
      ACCESSIBILITY,
      "a list with content that is not a list item",
      "the list has content that is not in a list item",
      "Put all content of the list into its items."),
  A11Y_LISTITEM(
      ERROR,
      ACCESSIBILITY,
      "a list item outside a list",
      "the list item is not in a list",
      "Put it into <ul> or <ol>."),
  A11Y_PAGE_NUMBERS_NO_PAGE_LIST(
      "a11y-metadata-accessibilityFeature-printPageNumbers-nopagelist",
      WARNING,
      ACCESSIBILITY,
      "metadata that promises page numbers without a page list",
      "the metadata promises page numbers, but there is no page list",
      Code.OWN_BUG),
  A11Y_METADATA_ACCESSIBILITYFEATURE(
      ERROR,
      ACCESSIBILITY,
      "metadata without accessibility features",
      "the metadata has no schema:accessibilityFeature",
      Code.OWN_BUG),
  A11Y_METADATA_ACCESSIBILITYFEATURE_INVALID(
      WARNING,
      ACCESSIBILITY,
      "accessibility features together with “none”",
      "accessibility features together with \"none\": {0}",
      Code.OWN_BUG),
  A11Y_METADATA_ACCESSIBILITYHAZARD(
      ERROR,
      ACCESSIBILITY,
      "metadata without hazards",
      "the metadata has no schema:accessibilityHazard",
      Code.OWN_BUG),
  A11Y_METADATA_ACCESSIBILITYHAZARD_INVALID(
      WARNING,
      ACCESSIBILITY,
      "hazards that contradict each other",
      "hazards that contradict each other: {0}",
      Code.OWN_BUG),
  A11Y_METADATA_ACCESSIBILITYSUMMARY(
      WARNING,
      ACCESSIBILITY,
      "metadata without an accessibility summary",
      "the metadata has no schema:accessibilitySummary",
      Code.OWN_BUG),
  A11Y_METADATA_ACCESSMODE(
      ERROR,
      ACCESSIBILITY,
      "metadata without access modes",
      "the metadata has no schema:accessMode",
      Code.OWN_BUG),
  A11Y_METADATA_ACCESSMODESUFFICIENT(
      WARNING,
      ACCESSIBILITY,
      "metadata without sufficient access modes",
      "the metadata has no schema:accessModeSufficient",
      Code.OWN_BUG),
  A11Y_METADATA_CERTIFIEDBY_MISSING(
      ERROR,
      ACCESSIBILITY,
      "a conformance claim without a certifier",
      "the EPUB claims conformance without a certifier",
      "Add the key certifiedBy to book.yaml."),
  A11Y_METADATA_CONFORMSTO_INVALID(
      ERROR,
      ACCESSIBILITY,
      "an unknown conformance claim",
      "\"{0}\" is not a conformance claim of EPUB Accessibility",
      "Write it as in \"EPUB Accessibility 1.1 - WCAG 2.2 Level AA\"."),
  A11Y_SCROLLABLE_REGION_FOCUSABLE(
      ERROR,
      ACCESSIBILITY,
      "a box that scrolls but that the keyboard cannot reach",
      "the keyboard cannot reach a box that scrolls",
      "Let its text wrap with white-space: pre-wrap."),
  A11Y_SVG_IMG_ALT(
      ERROR,
      ACCESSIBILITY,
      "a drawing without a name",
      "the drawing has no name",
      "Give it a <title>."),
  A11Y_TD_HEADERS_ATTR(
      ERROR,
      ACCESSIBILITY,
      "a cell with `headers` that name no header cell of its table",
      "\"{0}\" is not another header cell of the table",
      "Correct the headers attribute of the cell."),
  A11Y_TH_HAS_DATA_CELLS(
      ERROR,
      ACCESSIBILITY,
      "a header cell in a table without data",
      "the header cell is in a table without data cells",
      "Make the cells with data <td>."),
  A11Y_VALID_LANG(
      ERROR,
      ACCESSIBILITY,
      "a `lang` that is not a language tag",
      "\"{0}\" is not a language tag",
      "Write it as in lang=en-GB."),

  EPUBCHECK(
      "EPUB-*",
      ERROR,
      VALIDATORS,
      "a message of EPUBCheck, with the id and severity that EPUBCheck gives it, such as"
          + " `EPUB-RSC-005`",
      "{0}",
      "See {1} in the EPUB."),
  VERAPDF(
      "PDF-*",
      ERROR,
      VALIDATORS,
      "a rule of veraPDF, named by standard and clause, such as `PDF-UA1-7.3-1`",
      "{0}",
      "See {1} in the PDF."),
  MISSING_PART(
      ERROR,
      VALIDATORS,
      "an optional part such as a validator that is not in the local repository",
      "{0}, which {1}, {2}",
      "Run \"mvn octavo:resolve\" once with a network connection."),
  CHANGED_PART(
      MISSING_PART,
      "{0}, which {1}, is not used: {2} does not have the pinned SHA-256",
      "Delete the file from the local repository and run \"mvn octavo:resolve\".");

  /** A part of the manual's list. */
  public enum Section {
    BOOK("The book folder and `book.yaml`", ""),
    TEXT("Text", ""),
    MEDIA("Images and fonts", ""),
    THEME("The theme", ""),
    TYPESETTING("Typesetting", ""),
    PRESS("The print edition", "If the printer only recommends a value, the diagnostic is a note."),
    LINKS("Links to other sites, with `checkLinks`", ""),
    PRINT_PDF(
        "The PDF of the print edition, read back by `octavo:check`",
        "If the file names its standard, the code does too: `PDF-X4-box`, `PDF-X1A-box`."),
    ACCESSIBILITY(
        "Accessibility of the EPUB",
        "These are the rules of [Ace](https://daisy.github.io/ace/) and of axe, which Ace includes,"
            + " under their original names."),
    VALIDATORS("EPUBCheck and veraPDF", "");

    private final String title;
    private final String introduction;

    Section(String title, String introduction) {
      this.title = title;
      this.introduction = introduction;
    }

    public String title() {
      return title;
    }

    /** One sentence in Markdown, or empty. */
    public String introduction() {
      return introduction;
    }
  }

  private static final String ADD_LANGUAGE = "Add the key language to book.yaml.";
  private static final String OWN_BUG =
      "Report it as a bug, because Octavo writes this part of the EPUB.";
  private static final String REBUILD =
      "Build the print edition again; octavo:build does not write such a file.";

  /** In an id, the place of a name that a validator or a measurement supplies. */
  private static final String NAME = "*";

  private final String id;
  private final Severity severity;
  private final Section section;
  private final String meaning;
  private final String message;
  private final String hint;
  private final boolean furtherForm;

  Code(Severity severity, Section section, String meaning, String message, String hint) {
    this("", severity, section, meaning, message, hint);
  }

  Code(String id, Severity severity, Section section, String meaning, String message, String hint) {
    this.id = id.isEmpty() ? name().toLowerCase(Locale.ROOT).replace('_', '-') : id;
    this.severity = severity;
    this.section = section;
    this.meaning = meaning;
    this.message = message;
    this.hint = hint;
    this.furtherForm = false;
  }

  /** A further form of a code. */
  Code(Code code, String message, String hint) {
    this.id = code.id;
    this.severity = code.severity;
    this.section = code.section;
    this.meaning = code.meaning;
    this.message = message;
    this.hint = hint;
    this.furtherForm = true;
  }

  /** As users write it, such as {@code missing-image}; {@code *} is the placeholder of a name. */
  public String id() {
    return id;
  }

  public Severity severity() {
    return severity;
  }

  public Section section() {
    return section;
  }

  /** The meaning of the code in one line of the manual, in Markdown. */
  public String meaning() {
    return meaning;
  }

  /** Whether another entry has the same code and its meaning. */
  public boolean isFurtherForm() {
    return furtherForm;
  }

  String message() {
    return message;
  }

  String hint() {
    return hint;
  }

  /** The diagnostic with this code at a place. */
  public Diagnostic at(Position position, Object... arguments) {
    return of(id, position, List.of(), arguments);
  }

  /** The same for a code whose id has a {@code *}, which the name replaces. */
  public Diagnostic named(String name, Position position, Object... arguments) {
    return of(id.replace(NAME, name), position, List.of(), arguments);
  }

  /**
   * The diagnostic about a word that is not valid, with the nearest valid word as its hint if one
   * is near.
   *
   * @param word also the message's first argument
   */
  Diagnostic unknown(Position position, String word, Collection<String> known, Object... more) {
    Object[] arguments = new Object[1 + more.length];
    arguments[0] = word;
    System.arraycopy(more, 0, arguments, 1, more.length);
    Diagnostic diagnostic = of(id, position, known, arguments);
    return Nearest.to(word, known)
        .map(near -> diagnostic.withHint("Did you mean \"" + near + "\"?"))
        .orElse(diagnostic);
  }

  private Diagnostic of(
      String code, Position position, Collection<String> known, Object... arguments) {
    return new Diagnostic(
        code,
        severity,
        position,
        MessageTemplate.filled(message, known, arguments),
        MessageTemplate.filled(hint, known, arguments));
  }
}
