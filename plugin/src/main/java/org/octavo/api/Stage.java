package org.octavo.api;

import java.time.Duration;

/** A leg of the road from Markdown to the files, and how long it took on the clock. */
public record Stage(String name, Duration time) {}
