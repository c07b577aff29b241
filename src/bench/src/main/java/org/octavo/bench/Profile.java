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
 * Where a recorded run spent its time: {@code Profile RECORDING.jfr}. A sample belongs to the room
 * of the innermost frame that is Octavo's own, and to class loading or linkage where these were
 * going on.
 */
final class Profile {

  private static final String OWN = "org.octavo.";

  private final Map<String, Integer> rooms = new TreeMap<>();
  private final Map<String, Duration> compiled = new TreeMap<>();
  private int samples;
  private Duration collecting = Duration.ZERO;

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
          rooms.merge(room(event.getStackTrace().getFrames()), 1, Integer::sum);
        }
      }
      case "jdk.Compilation" ->
          compiled.merge(
              event.getShort("compileLevel") == 4 ? "C2" : "C1",
              event.getDuration(),
              Duration::plus);
      case "jdk.GarbageCollection" -> collecting = collecting.plus(event.getDuration());
      default -> {}
    }
  }

  private static String room(List<RecordedFrame> frames) {
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
        return end < OWN.length() ? "front door" : type.substring(OWN.length(), end);
      }
    }
    return "Java";
  }

  private void print() {
    List<Map.Entry<String, Integer>> ordered = new ArrayList<>(rooms.entrySet());
    ordered.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
    System.out.printf("%d samples%n", samples);
    for (Map.Entry<String, Integer> room : ordered) {
      System.out.printf("  %-22s %5.1f %%%n", room.getKey(), 100.0 * room.getValue() / samples);
    }
    System.out.println("beside that, on the clock");
    compiled.forEach(
        (compiler, time) -> System.out.printf("  %-22s %6d ms%n", compiler, time.toMillis()));
    System.out.printf("  %-22s %6d ms%n", "garbage", collecting.toMillis());
  }
}
