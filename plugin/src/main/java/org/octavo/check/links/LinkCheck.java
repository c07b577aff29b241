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
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Limit;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.SourceMap;

/** Finds links out of the book that lead nowhere. */
public final class LinkCheck {

  /** Enquiries that run beside each other: enough to wait little, too few to be a burden. */
  private static final int AT_ONCE = 8;

  /** The most hosts that one diagnostic names. */
  private static final int MOST_HOSTS = 20;

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
  public static List<Diagnostic> of(
      Path epub, String display, SourceMap origins, List<String> hosts) throws IOException {
    return new LinkCheck(hosts, display, PATIENCE).findings(epub, origins);
  }

  List<Diagnostic> findings(Path epub, SourceMap origins) throws IOException {
    Map<URI, Position> links = ExternalLinks.of(epub, origins, whole);
    Map<URI, Position> asked = new LinkedHashMap<>();
    TreeSet<String> passedOver = new TreeSet<>();
    links.forEach(
        (address, position) -> {
          if (!hosts.contains(address)) {
            passedOver.add(AllowedHosts.nameOf(address));
          } else if (asked.size() < Limit.LINKS.count()) {
            asked.put(address, position);
          }
        });
    tellOfHosts(passedOver);
    int rest = (int) links.keySet().stream().filter(hosts::contains).count() - asked.size();
    if (rest > 0) {
      findings.add(Code.TOO_MANY_LINKS.at(whole, rest, Limit.LINKS.count()));
    }
    ask(asked);
    return List.copyOf(findings);
  }

  private void tellOfHosts(TreeSet<String> passedOver) {
    if (!passedOver.isEmpty()) {
      List<String> named = passedOver.stream().limit(MOST_HOSTS).toList();
      String more = named.size() < passedOver.size() ? ", …" : "";
      findings.add(Code.LINK_UNCHECKED.at(whole, String.join(", ", named) + more));
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
      LinkRequest enquiry = new LinkRequest(client, hosts, patience);
      List<Callable<LinkStatus>> enquiries = new ArrayList<>();
      links.keySet().forEach(address -> enquiries.add(() -> enquiry.about(address)));
      List<Future<LinkStatus>> answers =
          threads.invokeAll(enquiries, WHOLE_PATIENCE.toSeconds(), TimeUnit.SECONDS);
      int i = 0;
      for (Map.Entry<URI, Position> link : links.entrySet()) {
        report(link.getKey(), link.getValue(), answer(answers.get(i++)));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The check of links was interrupted");
    } finally {
      threads.shutdownNow();
    }
  }

  private static LinkStatus answer(Future<LinkStatus> future) throws InterruptedException {
    try {
      return future.get();
    } catch (CancellationException e) {
      return new LinkStatus.NoWord(
          "the check of all links takes longer than " + WHOLE_PATIENCE.toMinutes() + " minutes");
    } catch (ExecutionException e) {
      return new LinkStatus.NoWord("the request failed: " + e.getCause().getMessage());
    }
  }

  private void report(URI address, Position position, LinkStatus answer) {
    if (answer instanceof LinkStatus.Gone gone) {
      findings.add(Code.LINK_GONE.at(position, address, gone.status()));
    } else if (answer instanceof LinkStatus.NoWord noWord) {
      findings.add(Code.LINK_UNREACHABLE.at(position, address, noWord.why()));
    } else if (answer instanceof LinkStatus.Moved moved) {
      findings.add(Code.LINK_MOVED.at(position, address, moved.to()));
    } else if (answer instanceof LinkStatus.LeadsAway away) {
      findings.add(Code.LINK_UNCHECKED.at(position, address + ", which redirects to " + away.to()));
    }
  }
}
