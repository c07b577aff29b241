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
import java.util.concurrent.Future;
import org.octavo.diagnostic.Code;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Limit;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.SourceMap;
import org.octavo.run.Workers;

/** Reports links to other sites that do not work. */
public final class LinkCheck {

  /** The number of concurrent requests, which is low so that no server is overloaded. */
  private static final int CONCURRENT_REQUESTS = 8;

  /** The most hosts that one diagnostic names. */
  private static final int MOST_HOSTS = 20;

  private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(10);
  private static final Duration TOTAL_TIMEOUT = Duration.ofMinutes(5);

  private final AllowedHosts hosts;
  private final Position whole;
  private final Duration timeout;
  private final List<Diagnostic> findings = new ArrayList<>();

  LinkCheck(List<String> hosts, String display, Duration timeout) {
    this.hosts = new AllowedHosts(hosts);
    this.whole = Position.ofFile(display);
    this.timeout = timeout;
  }

  /**
   * Requests each address on the allowed hosts that the EPUB links to.
   *
   * @param hosts such as {@code example.org} and {@code *.example.org}
   * @param display names the file in findings that have no place in the book
   * @throws IOException if the EPUB cannot be read
   */
  public static List<Diagnostic> of(
      Path epub, String display, SourceMap origins, List<String> hosts) throws IOException {
    return new LinkCheck(hosts, display, REQUEST_TIMEOUT).findings(epub, origins);
  }

  List<Diagnostic> findings(Path epub, SourceMap origins) throws IOException {
    Map<URI, Position> links = ExternalLinks.of(epub, origins, whole);
    Map<URI, Position> requested = new LinkedHashMap<>();
    TreeSet<String> skippedHosts = new TreeSet<>();
    links.forEach(
        (address, position) -> {
          if (!hosts.contains(address)) {
            skippedHosts.add(AllowedHosts.nameOf(address));
          } else if (requested.size() < Limit.LINKS.count()) {
            requested.put(address, position);
          }
        });
    reportSkippedHosts(skippedHosts);
    int rest = (int) links.keySet().stream().filter(hosts::contains).count() - requested.size();
    if (rest > 0) {
      findings.add(Code.TOO_MANY_LINKS.at(whole, rest, Limit.LINKS.count()));
    }
    request(requested);
    return List.copyOf(findings);
  }

  private void reportSkippedHosts(TreeSet<String> skippedHosts) {
    if (!skippedHosts.isEmpty()) {
      List<String> named = skippedHosts.stream().limit(MOST_HOSTS).toList();
      String more = named.size() < skippedHosts.size() ? ", …" : "";
      findings.add(Code.LINK_UNCHECKED.at(whole, String.join(", ", named) + more));
    }
  }

  private void request(Map<URI, Position> links) throws IOException {
    try (Workers workers = new Workers(CONCURRENT_REQUESTS)) {
      HttpClient client =
          HttpClient.newBuilder()
              .connectTimeout(timeout)
              .followRedirects(HttpClient.Redirect.NEVER)
              .build();
      LinkRequest request = new LinkRequest(client, hosts, timeout);
      List<Callable<LinkStatus>> requests = new ArrayList<>();
      links.keySet().forEach(address -> requests.add(() -> request.check(address)));
      List<Future<LinkStatus>> results = workers.runAll(requests, TOTAL_TIMEOUT);
      int i = 0;
      for (Map.Entry<URI, Position> link : links.entrySet()) {
        report(link.getKey(), link.getValue(), result(results.get(i++)));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The check of links was interrupted");
    }
  }

  private static LinkStatus result(Future<LinkStatus> future) throws InterruptedException {
    try {
      return future.get();
    } catch (CancellationException e) {
      return new LinkStatus.Unknown(
          "the check of all links takes longer than " + TOTAL_TIMEOUT.toMinutes() + " minutes");
    } catch (ExecutionException e) {
      return new LinkStatus.Unknown("the request failed: " + e.getCause().getMessage());
    }
  }

  private void report(URI address, Position position, LinkStatus status) {
    if (status instanceof LinkStatus.Missing missing) {
      findings.add(Code.LINK_GONE.at(position, address, missing.status()));
    } else if (status instanceof LinkStatus.Unknown unknown) {
      findings.add(Code.LINK_UNREACHABLE.at(position, address, unknown.reason()));
    } else if (status instanceof LinkStatus.Moved moved) {
      findings.add(Code.LINK_MOVED.at(position, address, moved.to()));
    } else if (status instanceof LinkStatus.NotAllowed other) {
      findings.add(
          Code.LINK_UNCHECKED.at(position, address + ", which redirects to " + other.to()));
    }
  }
}
