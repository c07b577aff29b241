package org.octavo.check;

import java.util.Locale;
import java.util.Set;

/**
 * Calls in a validator's classes that are turned, while these are loaded, to a static method of the
 * same name beside its adapter. A version of the validator that calls otherwise goes its own way.
 */
enum Turn {
  /**
   * Upper and lower case are those of ASCII: in Turkish, veraPDF does not know the type "Integer"
   * of its own model, because it looks for it with a small letter. The default locale, which would
   * mend that too, belongs to everybody in the JVM.
   */
  PLAIN_CASE("PlainCase", "java/lang/String", Set.of("toLowerCase", "toUpperCase"), "()") {
    @Override
    boolean helps(Locale locale) {
      return !"I".toLowerCase(locale).equals("i");
    }

    @Override
    boolean concerns(String type) {
      return true;
    }
  },

  /**
   * A schema is read when a file is first judged by it. EPUBCheck reads its fifty beforehand, those
   * of EPUB 2 and of dictionaries too, which for a usual book takes most of its time.
   */
  SCHEMAS_WHEN_NEEDED(
      "SchemaWhenNeeded",
      "com/thaiopensource/validate/SchemaReader",
      Set.of("createSchema"),
      "(Lorg/xml/sax/InputSource;") {
    @Override
    boolean helps(Locale locale) {
      return true;
    }

    @Override
    boolean concerns(String type) {
      return type.equals("com.adobe.epubcheck.xml.XMLValidator");
    }
  };

  private static final String BESIDE_ADAPTERS = "org/octavo/check/validator/";

  private final String to;
  private final String owner;
  private final Set<String> methods;
  private final String arguments;

  Turn(String to, String owner, Set<String> methods, String arguments) {
    this.to = to;
    this.owner = owner;
    this.methods = methods;
    this.arguments = arguments;
  }

  /** Whether anything changes by it on a machine of this language. */
  abstract boolean helps(Locale locale);

  /** Whether calls in this class are meant. */
  abstract boolean concerns(String type);

  boolean meets(String calledOn, String method, String descriptor) {
    return calledOn.equals(owner) && methods.contains(method) && descriptor.startsWith(arguments);
  }

  /** The class whose method is called instead. */
  String to() {
    return BESIDE_ADAPTERS + to;
  }
}
