package org.octavo.check.validator;

import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.SchemaReader;
import com.thaiopensource.validate.Validator;
import java.io.IOException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A schema that is read when it is first used. */
public final class SchemaWhenNeeded implements Schema {

  private final SchemaReader reader;
  private final InputSource source;
  private final PropertyMap properties;
  private Schema schema;

  private SchemaWhenNeeded(SchemaReader reader, InputSource source, PropertyMap properties) {
    this.reader = reader;
    this.source = source;
    this.properties = properties;
  }

  /** Replaces {@link SchemaReader#createSchema(InputSource, PropertyMap)}. */
  public static Schema createSchema(
      SchemaReader reader, InputSource source, PropertyMap properties) {
    return new SchemaWhenNeeded(reader, source, properties);
  }

  @Override
  public Validator createValidator(PropertyMap wanted) {
    return schema().createValidator(wanted);
  }

  @Override
  public PropertyMap getProperties() {
    return schema().getProperties();
  }

  private synchronized Schema schema() {
    if (schema == null) {
      try {
        schema = reader.createSchema(source, properties);
      } catch (IOException | SAXException | IncorrectSchemaException e) {
        throw new IllegalStateException("The schema " + source.getSystemId() + ": " + e, e);
      }
    }
    return schema;
  }
}
