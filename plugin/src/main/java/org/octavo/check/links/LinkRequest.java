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
 * Requests an address with HEAD, and with GET if the server rejects HEAD; does not read the body.
 * Follows redirects itself, because each may lead to a host that Octavo may not contact.
 */
final class LinkRequest {

  /** The number of redirects that browsers follow (Fetch standard, HTTP-redirect fetch). */
  private static final int MAX_REDIRECTS = 20;

  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;

  private final HttpClient client;
  private final AllowedHosts hosts;
  private final Duration timeout;

  /**
   * @param timeout of one request
   */
  LinkRequest(HttpClient client, AllowedHosts hosts, Duration timeout) {
    this.client = client;
    this.hosts = hosts;
    this.timeout = timeout;
  }

  LinkStatus check(URI address) throws InterruptedException {
    URI at = address;
    boolean permanent = true;
    try {
      for (int i = 0; i <= MAX_REDIRECTS; i++) {
        HttpResponse<InputStream> response = response(at);
        Optional<URI> next = next(response, at);
        if (next.isEmpty()) {
          return status(response.statusCode(), address, at, permanent);
        }
        permanent &= response.statusCode() == 301 || response.statusCode() == 308;
        at = next.get();
        if (at.getHost() == null || !hosts.contains(at)) {
          return new LinkStatus.NotAllowed(at);
        }
      }
      return new LinkStatus.Unknown("too many redirects");
    } catch (HttpTimeoutException e) {
      return new LinkStatus.Unknown("no answer within " + timeout.toSeconds() + " seconds");
    } catch (IOException | IllegalArgumentException e) {
      String message = e.getMessage() == null ? "" : ": " + e.getMessage();
      return new LinkStatus.Unknown("the host cannot be reached" + message);
    }
  }

  private static LinkStatus status(int status, URI asked, URI found, boolean permanent) {
    if (status == NOT_FOUND || status == GONE) {
      return new LinkStatus.Missing(status);
    }
    if (status >= 300) {
      return new LinkStatus.Unknown("the server answered with status " + status);
    }
    return found.equals(asked) || !permanent ? new LinkStatus.Found() : new LinkStatus.Moved(found);
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
            .timeout(timeout)
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
