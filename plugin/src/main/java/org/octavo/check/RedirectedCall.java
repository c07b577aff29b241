package org.octavo.check;

import java.util.Locale;
import java.util.Set;

/**
 * Method calls of a validator that the class loader replaces with calls to a static method of the
 * same name in {@code org.octavo.check.validator}. A version of the validator without such calls
 * runs unchanged.
 */
enum RedirectedCall {
  /**
   * Case conversion in the root locale. With a Turkish default locale, veraPDF converts "Integer"
   * to lower case with a dotless i and does not find the type in its model. Octavo cannot change
   * the default locale, because the whole JVM shares it.
   */
  PLAIN_CASE("PlainCase", "java/lang/String", Set.of("toLowerCase", "toUpperCase"), "()") {
    @Override
    boolean isUseful(Locale locale) {
      return !"I".toLowerCase(locale).equals("i");
    }

    @Override
    boolean appliesTo(String type) {
      return true;
    }
  },

  /**
   * Lazy schemas. EPUBCheck reads all fifty schemas at the start, including those of EPUB 2 and of
   * dictionaries, which takes most of its time for a usual book.
   */
  SCHEMAS_WHEN_NEEDED(
      "SchemaWhenNeeded",
      "com/thaiopensource/validate/SchemaReader",
      Set.of("createSchema"),
      "(Lorg/xml/sax/InputSource;") {
    @Override
    boolean isUseful(Locale locale) {
      return true;
    }

    @Override
    boolean appliesTo(String type) {
      return type.equals("com.adobe.epubcheck.xml.XMLValidator");
    }
  };

  private static final String PACKAGE = "org/octavo/check/validator/";

  private final String to;
  private final String owner;
  private final Set<String> methods;
  private final String arguments;

  RedirectedCall(String to, String owner, Set<String> methods, String arguments) {
    this.to = to;
    this.owner = owner;
    this.methods = methods;
    this.arguments = arguments;
  }

  /** Whether the redirection has an effect with this default locale. */
  abstract boolean isUseful(Locale locale);

  /** Whether calls in this class are redirected. */
  abstract boolean appliesTo(String type);

  boolean matches(String calledOn, String method, String descriptor) {
    return calledOn.equals(owner) && methods.contains(method) && descriptor.startsWith(arguments);
  }

  /** The internal name of the class whose method is called instead. */
  String to() {
    return PACKAGE + to;
  }
}
