package org.octavo.check.links;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;

/**
 * Asks for addresses: by HEAD, and by GET where a server does not care for HEAD; of an answer's
 * body nothing is read. Redirections are followed here and not by the client, because each may lead
 * to a host that may not be asked.
 */
final class LinkRequest {

  /** As many as browsers follow (Fetch standard, HTTP-redirect fetch). */
  private static final int MOST_REDIRECTIONS = 20;

  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;

  private final HttpClient client;
  private final AllowedHosts hosts;
  private final Duration patience;

  /**
   * @param patience with one request
   */
  LinkRequest(HttpClient client, AllowedHosts hosts, Duration patience) {
    this.client = client;
    this.hosts = hosts;
    this.patience = patience;
  }

  LinkStatus about(URI address) throws InterruptedException {
    URI at = address;
    boolean forGood = true;
    try {
      for (int i = 0; i <= MOST_REDIRECTIONS; i++) {
        HttpResponse<InputStream> response = response(at);
        Optional<URI> next = next(response, at);
        if (next.isEmpty()) {
          return judged(response.statusCode(), address, at, forGood);
        }
        forGood &= response.statusCode() == 301 || response.statusCode() == 308;
        at = next.get();
        if (at.getHost() == null || !hosts.contains(at)) {
          return new LinkStatus.LeadsAway(at);
        }
      }
      return new LinkStatus.NoWord("too many redirects");
    } catch (HttpTimeoutException e) {
      return new LinkStatus.NoWord("no answer within " + patience.toSeconds() + " seconds");
    } catch (IOException | IllegalArgumentException e) {
      String message = e.getMessage() == null ? "" : ": " + e.getMessage();
      return new LinkStatus.NoWord("the host cannot be reached" + message);
    }
  }

  private static LinkStatus judged(int status, URI asked, URI found, boolean forGood) {
    if (status == NOT_FOUND || status == GONE) {
      return new LinkStatus.Gone(status);
    }
    if (status >= 300) {
      return new LinkStatus.NoWord("the server answered with status " + status);
    }
    return found.equals(asked) || !forGood ? new LinkStatus.There() : new LinkStatus.Moved(found);
  }

  private HttpResponse<InputStream> response(URI address) throws IOException, InterruptedException {
    HttpResponse<InputStream> head = response("HEAD", address);
    return head.statusCode() >= 400 ? response("GET", address) : head;
  }

  private HttpResponse<InputStream> response(String method, URI address)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .method(method, HttpRequest.BodyPublishers.noBody())
            .header("User-Agent", "Octavo (link check)")
            .timeout(patience)
            .build();
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    response.body().close();
    return response;
  }

  private static Optional<URI> next(HttpResponse<?> response, URI at) {
    int status = response.statusCode();
    boolean redirects =
        status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    return redirects
        ? response
            .headers()
            .firstValue("Location")
            .map(location -> ExternalLinks.withoutFragment(at.resolve(location)))
        : Optional.empty();
  }
}
