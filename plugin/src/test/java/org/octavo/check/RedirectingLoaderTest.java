package org.octavo.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.adobe.epubcheck.xml.XMLValidator;
import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.validate.AbstractSchemaReader;
import com.thaiopensource.validate.Option;
import com.thaiopensource.validate.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.transform.sax.SAXSource;
import org.junit.jupiter.api.Test;
import org.octavo.check.validator.SchemaWhenNeeded;
import org.xml.sax.InputSource;

/** Redirects calls of the real EPUBCheck. */
class RedirectingLoaderTest {

  /** Fails if a later EPUBCheck calls another method, so that each check would read all schemas. */
  @Test
  void makesEpubCheckReadSchemasLazily() throws IOException {
    byte[] original;
    try (InputStream in = XMLValidator.class.getResourceAsStream("XMLValidator.class")) {
      original = in.readAllBytes();
    }
    assertThat(
            text(RedirectingLoader.redirect(original, List.of(RedirectedCall.SCHEMAS_WHEN_NEEDED))))
        .contains("org/octavo/check/validator/SchemaWhenNeeded");
  }

  @Test
  void reportsBrokenSchemaWhenItIsFirstUsed() {
    Broken reader = new Broken();
    Schema schema =
        SchemaWhenNeeded.createSchema(reader, new InputSource("a.sch"), PropertyMap.EMPTY);
    assertThat(reader.asked).isZero();
    assertThatThrownBy(() -> schema.createValidator(PropertyMap.EMPTY))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("a.sch");
    assertThat(reader.asked).isEqualTo(1);
  }

  private static String text(byte[] type) {
    return new String(type, StandardCharsets.ISO_8859_1);
  }

  private static final class Broken extends AbstractSchemaReader {

    private int asked;

    @Override
    public Schema createSchema(SAXSource source, PropertyMap properties) throws IOException {
      asked++;
      throw new IOException("gone");
    }

    @Override
    public Option getOption(String uri) {
      return null;
    }
  }
}
