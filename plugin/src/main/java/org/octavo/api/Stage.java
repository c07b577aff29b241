package org.octavo.api;

import java.time.Duration;

/** A stage of the build and its wall-clock time; concurrent work on one stage is summed. */
public record Stage(String name, Duration time) {}
