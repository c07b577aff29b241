package org.octavo.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Prints the share of samples of each package: {@code Profile RECORDING.jfr}. A sample counts for
 * the package of its innermost Octavo frame, unless the thread was loading or linking classes.
 */
final class Profile {

  private static final String OWN = "org.octavo.";

  private final Map<String, Integer> packages = new TreeMap<>();
  private final Map<String, Duration> compiled = new TreeMap<>();
  private int samples;
  private Duration garbageCollection = Duration.ZERO;

  public static void main(String[] arguments) throws IOException {
    Profile profile = new Profile();
    for (RecordedEvent event : RecordingFile.readAllEvents(Path.of(arguments[0]))) {
      profile.count(event);
    }
    profile.print();
  }

  private void count(RecordedEvent event) {
    switch (event.getEventType().getName()) {
      case "jdk.ExecutionSample", "jdk.NativeMethodSample" -> {
        if (event.getStackTrace() != null) {
          samples++;
          packages.merge(packageOf(event.getStackTrace().getFrames()), 1, Integer::sum);
        }
      }
      case "jdk.Compilation" ->
          compiled.merge(
              event.getShort("compileLevel") == 4 ? "C2" : "C1",
              event.getDuration(),
              Duration::plus);
      case "jdk.GarbageCollection" ->
          garbageCollection = garbageCollection.plus(event.getDuration());
      default -> {}
    }
  }

  private static String packageOf(List<RecordedFrame> frames) {
    for (RecordedFrame frame : frames) {
      String type = frame.getMethod().getType().getName();
      if (type.equals("java.lang.ClassLoader") || type.equals("java.lang.Class")) {
        return "classes";
      }
      if (type.equals("java.lang.invoke.MethodHandleNatives")) {
        return "linkage";
      }
      if (type.startsWith(OWN) && !type.startsWith(OWN + "bench")) {
        int end = type.lastIndexOf('.');
        return end < OWN.length() ? "org.octavo" : type.substring(OWN.length(), end);
      }
    }
    return "Java";
  }

  private void print() {
    List<Map.Entry<String, Integer>> ordered = new ArrayList<>(packages.entrySet());
    ordered.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
    System.out.printf("%d samples%n", samples);
    for (Map.Entry<String, Integer> entry : ordered) {
      System.out.printf("  %-22s %5.1f %%%n", entry.getKey(), 100.0 * entry.getValue() / samples);
    }
    System.out.println("JIT compilers and garbage collector, wall-clock time");
    compiled.forEach(
        (compiler, time) -> System.out.printf("  %-22s %6d ms%n", compiler, time.toMillis()));
    System.out.printf("  %-22s %6d ms%n", "garbage collection", garbageCollection.toMillis());
  }
}
