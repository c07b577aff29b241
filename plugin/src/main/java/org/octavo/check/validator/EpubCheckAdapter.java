package org.octavo.check.validator;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import com.adobe.epubcheck.util.ReportingLevel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Runs EPUBCheck. A row: message id, severity, path in the container, line, column, message. */
public final class EpubCheckAdapter implements Function<Path, List<String[]>> {

  @Override
  public List<String[]> apply(Path epub) {
    Rows rows = new Rows();
    new EpubCheck(epub.toFile(), rows).doValidate();
    return rows.rows;
  }

  private static final class Rows extends MasterReport {

    private final List<String[]> rows = new ArrayList<>();

    Rows() {
      setReportingLevel(ReportingLevel.Usage);
    }

    @Override
    public void message(Message message, EPUBLocation location, Object... arguments) {
      if (message.getSeverity() != Severity.SUPPRESSED && message.getSeverity() != Severity.INFO) {
        rows.add(
            new String[] {
              message.getID().name().replace('_', '-'),
              message.getSeverity().name(),
              location.getPath(),
              Integer.toString(location.getLine()),
              Integer.toString(location.getColumn()),
              message.getMessage(arguments)
            });
      }
    }

    @Override
    public void info(String resource, FeatureEnum feature, String value) {
      // features are not findings
    }

    @Override
    public int generate() {
      return 0;
    }

    @Override
    public void initialize() {
      // nothing to open
    }
  }
}
