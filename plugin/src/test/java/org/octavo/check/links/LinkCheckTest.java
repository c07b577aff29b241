package org.octavo.check.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.octavo.diagnostic.Diagnostic;
import org.octavo.diagnostic.Limit;
import org.octavo.diagnostic.Position;
import org.octavo.diagnostic.SourceMap;

/** Checks links on a local server; no test contacts another host. */
class LinkCheckTest {

  /** For servers that answer: long, because the machine may be busy. */
  private static final Duration LONG_TIMEOUT = Duration.ofSeconds(60);

  private static final Duration SHORT_TIMEOUT = Duration.ofMillis(600);

  @TempDir private Path folder;
  private final ConcurrentLinkedQueue<String> requests = new ConcurrentLinkedQueue<>();
  private final AtomicInteger concurrent = new AtomicInteger();
  private final AtomicInteger mostConcurrent = new AtomicInteger();
  private final CountDownLatch testIsOver = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;
  private String host;

  @BeforeEach
  void startServer() throws IOException {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    server = HttpServer.create(new InetSocketAddress(loopback, 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::serve);
    server.start();
    host = "localhost:" + server.getAddress().getPort();
  }

  @AfterEach
  void stopServer() {
    testIsOver.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void serve(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    requests.add(exchange.getRequestMethod() + " " + path);
    mostConcurrent.accumulateAndGet(concurrent.incrementAndGet(), Math::max);
    try {
      int status =
          switch (path) {
            case "/gone" -> 410;
            case "/nothing" -> 404;
            case "/broken" -> 500;
            case "/get-only" -> exchange.getRequestMethod().equals("HEAD") ? 405 : 200;
            case "/moved" -> redirect(exchange, 301, "/there");
            case "/elsewhere-today" -> redirect(exchange, 302, "there");
            case "/to-nothing" -> redirect(exchange, 302, "/nothing");
            case "/round" -> redirect(exchange, 302, "/round");
            case "/other-host" -> redirect(exchange, 302, "http://127.0.0.1:1/");
            case "/slow" -> delayed();
            default -> path.startsWith("/many") ? shortDelay() : 200;
          };
      // Before the response, because the client may send its next request as soon as it has it.
      concurrent.decrementAndGet();
      exchange.sendResponseHeaders(status, -1);
    } finally {
      exchange.close();
    }
  }

  private static int redirect(HttpExchange exchange, int status, String location) {
    exchange.getResponseHeaders().add("Location", location);
    return status;
  }

  private int delayed() {
    try {
      testIsOver.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 200;
  }

  private static int shortDelay() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 200;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/nothing    | error[link-gone]: http://HOST/nothing does not exist (HTTP 404)",
        "/gone#part  | error[link-gone]: http://HOST/gone does not exist (HTTP 410)",
        "/to-nothing | error[link-gone]: http://HOST/to-nothing does not exist (HTTP 404)",
        "/broken     | warning[link-unreachable]: http://HOST/broken could not be checked: the server answered with status 500",
        "/round      | warning[link-unreachable]: http://HOST/round could not be checked: too many redirects",
        "/slow       | warning[link-unreachable]: http://HOST/slow could not be checked: no answer within 0 seconds",
        "/moved      | note[link-moved]: http://HOST/moved has moved permanently to http://HOST/there",
        "/other-host | note[link-unchecked]: not checked, because <checkLinksHosts> does not allow it: http://HOST/other-host, which redirects to http://127.0.0.1:1/",
      })
  void reportsBrokenLinksAtTheAuthorsLine(String path, String finding) throws IOException {
    assertThat(check("http://" + host + path))
        .extracting(Diagnostic::toString)
        .containsExactly("book/one.md:7:3: " + finding.replace("HOST", host));
  }

  @ParameterizedTest
  @CsvSource({"/there", "/there#part", "/get-only", "/elsewhere-today"})
  void acceptsLinksThatWork(String path) throws IOException {
    assertThat(check("http://" + host + path)).isEmpty();
    assertThat(requests).isNotEmpty();
  }

  @Test
  void reportsUnreachableHost() throws IOException {
    server.stop(0);
    assertThat(check("http://" + host + "/there"))
        .extracting(Diagnostic::code)
        .containsExactly("link-unreachable");
  }

  @Test
  void contactsOnlyAllowedHosts() throws IOException {
    String other = "http://127.0.0.1:" + server.getAddress().getPort() + "/nothing";
    List<Diagnostic> findings = check(other, "mailto:ada@example.org", "two.xhtml#a", "http://[");
    assertThat(requests).isEmpty();
    assertThat(findings)
        .singleElement()
        .asString()
        .startsWith(
            "book.epub: note[link-unchecked]: not checked, because <checkLinksHosts> does not"
                + " allow it: 127.0.0.1");
  }

  @Test
  void requestsEachAddressOnceWithHead() throws IOException {
    String there = "http://" + host + "/there";
    check(there, there + "#a", there + "#b");
    assertThat(requests).containsExactly("HEAD /there");
  }

  @Test
  void sendsAtMostEightRequestsAtTheSameTime() throws IOException {
    String[] many = new String[60];
    for (int i = 0; i < many.length; i++) {
      many[i] = "http://" + host + "/many/" + i;
    }
    assertThat(check(many)).isEmpty();
    assertThat(requests).hasSize(60);
    assertThat(mostConcurrent.get()).isBetween(2, 8);
  }

  @Test
  void reportsTooManyLinks() throws IOException {
    String[] many = new String[Limit.LINKS.count() + 3];
    for (int i = 0; i < many.length; i++) {
      many[i] = "http://" + host + "/there/" + i;
    }
    assertThat(check(many))
        .extracting(Diagnostic::toString)
        .containsExactly(
            "book.epub: warning[too-many-links]: 3 links were not checked; the limit is 2000");
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a,      true",
    "https://Example.ORG:443/a,  true",
    "http://example.org:8080/a,  false",
    "https://www.example.org/a,  false",
    "https://en.wikipedia.org/,  true",
    "https://wikipedia.org/,     false",
    "https://evilwikipedia.org/, false",
    "http://localhost:8080/,     true",
    "http://localhost/,          false",
  })
  void matchesHostsByTheirFullName(URI address, boolean allowed) {
    AllowedHosts hosts =
        new AllowedHosts(List.of("example.org", " *.wikipedia.org ", "localhost:8080"));
    assertThat(hosts.contains(address)).isEqualTo(allowed);
  }

  private List<Diagnostic> check(String... addresses) throws IOException {
    StringBuilder page =
        new StringBuilder("<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>\n<p>Before.</p>\n");
    SourceMap origins = new SourceMap();
    String file = "EPUB/text/one.xhtml";
    origins.mark(file, 2, 1, new Position("book/one.md", 1, 1));
    int line = 3;
    for (String address : addresses) {
      page.append("<p><a href=\"").append(address).append("\">a link</a></p>\n");
      origins.mark(file, line, 1, new Position("book/one.md", 7, 1));
      origins.mark(file, line, 4, new Position("book/one.md", 7, 3));
      line++;
    }
    page.append("</body></html>\n");
    Path epub = folder.resolve("book.epub");
    try (OutputStream out = Files.newOutputStream(epub);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(file));
      zip.write(page.toString().getBytes(StandardCharsets.UTF_8));
    }
    Duration timeout =
        Stream.of(addresses).anyMatch(a -> a.endsWith("/slow")) ? SHORT_TIMEOUT : LONG_TIMEOUT;
    return new LinkCheck(List.of(host), "book.epub", timeout).findings(epub, origins);
  }
}
