package org.octavo.check.links;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Origins;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.Severity;

/** Finds links out of the book that lead nowhere. */
public final class LinkCheck {

  /** Enquiries that run beside each other: enough to wait little, too few to be a burden. */
  private static final int AT_ONCE = 8;

  /** Of a book with more, the rest is not asked for; a long bibliography has some hundreds. */
  static final int MOST_LINKS = 2_000;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** For all of them. */
  private static final Duration WHOLE_PATIENCE = Duration.ofMinutes(5);

  private final AllowedHosts hosts;
  private final Position whole;
  private final Duration patience;
  private final List<Diagnostic> findings = new ArrayList<>();

  LinkCheck(List<String> hosts, String display, Duration patience) {
    this.hosts = new AllowedHosts(hosts);
    this.whole = Position.ofFile(display);
    this.patience = patience;
  }

  /**
   * Asks for each address that the EPUB links to, on the hosts that may be asked.
   *
   * @param hosts such as {@code example.org} and {@code *.example.org}
   * @param display how a finding names the file when its place in the book is not known
   * @throws IOException if the EPUB cannot be read
   */
  public static List<Diagnostic> of(Path epub, String display, Origins origins, List<String> hosts)
      throws IOException {
    return new LinkCheck(hosts, display, PATIENCE).findings(epub, origins);
  }

  List<Diagnostic> findings(Path epub, Origins origins) throws IOException {
    Map<URI, Position> links = ExternalLinks.of(epub, origins, whole);
    Map<URI, Position> asked = new LinkedHashMap<>();
    TreeSet<String> passedOver = new TreeSet<>();
    links.forEach(
        (address, position) -> {
          if (!hosts.contains(address)) {
            passedOver.add(AllowedHosts.nameOf(address));
          } else if (asked.size() < MOST_LINKS) {
            asked.put(address, position);
          }
        });
    tellOfHosts(passedOver);
    int rest = (int) links.keySet().stream().filter(hosts::contains).count() - asked.size();
    if (rest > 0) {
      add(
          "link-unchecked",
          Severity.WARNING,
          whole,
          rest + " links were not checked: there are more than " + MOST_LINKS,
          "");
    }
    ask(asked);
    return List.copyOf(findings);
  }

  private void tellOfHosts(TreeSet<String> passedOver) {
    if (!passedOver.isEmpty()) {
      List<String> named = passedOver.stream().limit(20).toList();
      add(
          "link-unchecked",
          Severity.NOTE,
          whole,
          "links to "
              + passedOver.size()
              + (passedOver.size() == 1 ? " host" : " hosts")
              + " were not checked: "
              + String.join(", ", named)
              + (named.size() < passedOver.size() ? " …" : ""),
          "Hosts that may be asked stand in <checkLinksHosts>.");
    }
  }

  private void ask(Map<URI, Position> links) throws IOException {
    ExecutorService threads =
        Executors.newFixedThreadPool(
            AT_ONCE,
            task -> {
              Thread thread = new Thread(task, "octavo-links");
              thread.setDaemon(true);
              return thread;
            });
    try {
      HttpClient client =
          HttpClient.newBuilder()
              .connectTimeout(patience)
              .followRedirects(HttpClient.Redirect.NEVER)
              .build();
      Enquiry enquiry = new Enquiry(client, hosts, patience);
      List<Callable<Answer>> enquiries = new ArrayList<>();
      links.keySet().forEach(address -> enquiries.add(() -> enquiry.about(address)));
      List<Future<Answer>> answers =
          threads.invokeAll(enquiries, WHOLE_PATIENCE.toSeconds(), TimeUnit.SECONDS);
      int i = 0;
      for (Map.Entry<URI, Position> link : links.entrySet()) {
        tell(link.getKey(), link.getValue(), answer(answers.get(i++)));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The check of links was interrupted");
    } finally {
      threads.shutdownNow();
    }
  }

  private static Answer answer(Future<Answer> future) throws InterruptedException {
    try {
      return future.get();
    } catch (CancellationException e) {
      return new Answer.NoWord(
          "there was no time left after " + WHOLE_PATIENCE.toMinutes() + " minutes");
    } catch (ExecutionException e) {
      return new Answer.NoWord("it cannot be asked for: " + e.getCause().getMessage());
    }
  }

  private void tell(URI address, Position position, Answer answer) {
    if (answer instanceof Answer.Gone gone) {
      add(
          "link-gone",
          Severity.ERROR,
          position,
          "there is nothing at " + address + " (HTTP " + gone.status() + ")",
          "Link to an archived copy, or leave the link out.");
    } else if (answer instanceof Answer.NoWord noWord) {
      add(
          "link-unreachable",
          Severity.WARNING,
          position,
          address + " could not be checked: " + noWord.why(),
          "Look at it in a browser.");
    } else if (answer instanceof Answer.Moved moved) {
      add(
          "link-moved",
          Severity.NOTE,
          position,
          address + " has moved for good",
          "It is now " + moved.to() + ".");
    } else if (answer instanceof Answer.LeadsAway away) {
      add(
          "link-unchecked",
          Severity.NOTE,
          position,
          address + " leads to a host that may not be asked",
          "It redirects to " + away.to() + "; hosts that may be asked stand in <checkLinksHosts>.");
    }
  }

  private void add(String code, Severity severity, Position position, String message, String hint) {
    findings.add(new Diagnostic(code, severity, position, message, hint));
  }
}
