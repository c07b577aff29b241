package org.octavo.epub;

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

/** The messages of EPUBCheck as lines that a failed assertion can show. */
public final class EpubCheckReport extends MasterReport {

  private final List<String> messages = new ArrayList<>();

  private EpubCheckReport() {
    setReportingLevel(ReportingLevel.Usage);
  }

  /** Fatal errors, errors, warnings and usages. */
  public static List<String> of(Path epub) {
    EpubCheckReport report = new EpubCheckReport();
    new EpubCheck(epub.toFile(), report).doValidate();
    return report.messages;
  }

  @Override
  public void message(Message message, EPUBLocation location, Object... arguments) {
    if (message.getSeverity() != Severity.SUPPRESSED && message.getSeverity() != Severity.INFO) {
      messages.add(
          message.getSeverity()
              + " "
              + message.getID()
              + " "
              + location.getPath()
              + ":"
              + location.getLine()
              + ":"
              + location.getColumn()
              + " "
              + message.getMessage(arguments));
    }
  }

  @Override
  public void info(String resource, FeatureEnum feature, String value) {
    // features are not problems
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
