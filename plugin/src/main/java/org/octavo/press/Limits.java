package org.octavo.press;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The limits of one printer: lengths in inches, type and rules in points. */
final class Limits {

  private final SourcedLimit<List<Trim>> trims;
  private final Optional<SourcedLimit<TrimRange>> customTrims;
  private final SourcedLimit<List<Gutter>> gutters;
  private final SourcedLimit<Double> margin;
  private final SourcedLimit<Double> marginWithBleed;
  private final SourcedLimit<Double> minimumType;
  private final SourcedLimit<Double> minimumRule;
  private final SourcedLimit<Double> minimumTint;
  private final Map<Paper, SourcedLimit<PageCounts>> pageCounts;
  private final Map<Paper, SourcedLimit<Double>> pageThickness;
  private final SourcedLimit<Integer> resolution;
  private final SourcedLimit<Integer> lineArtResolution;
  private final SourcedLimit<Double> bleed;
  private final SourcedLimit<Boolean> bleedsAtSpine;
  private final SourcedLimit<Boolean> acceptsCropMarks;
  private final SourcedLimit<Boolean> acceptsTransparency;
  private final SourcedLimit<Boolean> acceptsPdfX4;

  /** The sizes from the smallest to the largest, inclusive. */
  record TrimRange(Trim smallest, Trim largest) {}

  /** The fewest and the most pages that a printer binds, inclusive. */
  record PageCounts(int minimum, int maximum) {}

  /**
   * The minimum margin at the spine.
   *
   * @param pages the most pages of a book that this margin is for
   * @param inches the margin
   */
  record Gutter(int pages, double inches) {}

  private Limits(Builder builder) {
    trims = Objects.requireNonNull(builder.trims);
    customTrims = builder.customTrims;
    gutters = Objects.requireNonNull(builder.gutters);
    margin = Objects.requireNonNull(builder.margin);
    marginWithBleed = Objects.requireNonNull(builder.marginWithBleed);
    minimumType = Objects.requireNonNull(builder.minimumType);
    minimumRule = Objects.requireNonNull(builder.minimumRule);
    minimumTint = Objects.requireNonNull(builder.minimumTint);
    pageCounts = new EnumMap<>(builder.pageCounts);
    for (Paper paper : Paper.values()) {
      Objects.requireNonNull(pageCounts.get(paper));
    }
    pageThickness = new EnumMap<>(builder.pageThickness);
    resolution = Objects.requireNonNull(builder.resolution);
    lineArtResolution = Objects.requireNonNull(builder.lineArtResolution);
    bleed = Objects.requireNonNull(builder.bleed);
    bleedsAtSpine = Objects.requireNonNull(builder.bleedsAtSpine);
    acceptsCropMarks = Objects.requireNonNull(builder.acceptsCropMarks);
    acceptsTransparency = Objects.requireNonNull(builder.acceptsTransparency);
    acceptsPdfX4 = Objects.requireNonNull(builder.acceptsPdfX4);
  }

  /** The sizes that the printer offers. */
  SourcedLimit<List<Trim>> trims() {
    return trims;
  }

  /** Other sizes that the printer trims to; empty if it offers none. */
  Optional<SourcedLimit<TrimRange>> customTrims() {
    return customTrims;
  }

  /** The minimum margins at the spine, by ascending number of pages. */
  SourcedLimit<List<Gutter>> gutters() {
    return gutters;
  }

  /** The minimum margin at the spine of a book, in inches. */
  double gutter(int pages) {
    List<Gutter> steps = gutters.value();
    return steps.stream()
        .filter(step -> pages <= step.pages())
        .findFirst()
        .orElse(steps.get(steps.size() - 1))
        .inches();
  }

  /** How much wider the gutter of a book is than that of a thin book, in inches. */
  double additionalGutter(int pages) {
    return gutter(pages) - gutters.value().get(0).inches();
  }

  /** The minimum distance of content from the three trimmed edges if nothing bleeds. */
  SourcedLimit<Double> margin() {
    return margin;
  }

  /** The minimum distance of content from the three trimmed edges if something bleeds. */
  SourcedLimit<Double> marginWithBleed() {
    return marginWithBleed;
  }

  SourcedLimit<Double> minimumType() {
    return minimumType;
  }

  SourcedLimit<Double> minimumRule() {
    return minimumRule;
  }

  /** The lightest fill: 0 is white, 1 is full black. */
  SourcedLimit<Double> minimumTint() {
    return minimumTint;
  }

  SourcedLimit<PageCounts> pageCounts(Paper paper) {
    return pageCounts.get(paper);
  }

  /** What each page adds to the spine, in inches; empty if the printer does not publish it. */
  Optional<SourcedLimit<Double>> pageThickness(Paper paper) {
    return Optional.ofNullable(pageThickness.get(paper));
  }

  /** The minimum resolution of photographs, in pixels per inch. */
  SourcedLimit<Integer> resolution() {
    return resolution;
  }

  /** The minimum resolution of black-and-white images without greys, in pixels per inch. */
  SourcedLimit<Integer> lineArtResolution() {
    return lineArtResolution;
  }

  SourcedLimit<Double> bleed() {
    return bleed;
  }

  SourcedLimit<Boolean> bleedsAtSpine() {
    return bleedsAtSpine;
  }

  SourcedLimit<Boolean> acceptsCropMarks() {
    return acceptsCropMarks;
  }

  SourcedLimit<Boolean> acceptsTransparency() {
    return acceptsTransparency;
  }

  /** Whether PDF/X-4 is accepted; otherwise the printer asks for PDF/X-1a or PDF/X-3. */
  SourcedLimit<Boolean> acceptsPdfX4() {
    return acceptsPdfX4;
  }

  static Builder builder() {
    return new Builder();
  }

  /** Collects the limits by name; all except {@code customTrims} and {@code pageThickness}. */
  static final class Builder {

    private SourcedLimit<List<Trim>> trims;
    private Optional<SourcedLimit<TrimRange>> customTrims = Optional.empty();
    private SourcedLimit<List<Gutter>> gutters;
    private SourcedLimit<Double> margin;
    private SourcedLimit<Double> marginWithBleed;
    private SourcedLimit<Double> minimumType;
    private SourcedLimit<Double> minimumRule;
    private SourcedLimit<Double> minimumTint;
    private final Map<Paper, SourcedLimit<PageCounts>> pageCounts = new EnumMap<>(Paper.class);
    private final Map<Paper, SourcedLimit<Double>> pageThickness = new EnumMap<>(Paper.class);
    private SourcedLimit<Integer> resolution;
    private SourcedLimit<Integer> lineArtResolution;
    private SourcedLimit<Double> bleed;
    private SourcedLimit<Boolean> bleedsAtSpine;
    private SourcedLimit<Boolean> acceptsCropMarks;
    private SourcedLimit<Boolean> acceptsTransparency;
    private SourcedLimit<Boolean> acceptsPdfX4;

    private Builder() {}

    Builder trims(List<Trim> values, LimitSource source) {
      trims = new SourcedLimit<>(List.copyOf(values), source);
      return this;
    }

    Builder customTrims(Trim smallest, Trim largest, LimitSource source) {
      customTrims = Optional.of(new SourcedLimit<>(new TrimRange(smallest, largest), source));
      return this;
    }

    Builder gutters(List<Gutter> values, LimitSource source) {
      gutters = new SourcedLimit<>(List.copyOf(values), source);
      return this;
    }

    Builder margin(double inches, LimitSource source) {
      margin = new SourcedLimit<>(inches, source);
      return this;
    }

    Builder marginWithBleed(double inches, LimitSource source) {
      marginWithBleed = new SourcedLimit<>(inches, source);
      return this;
    }

    Builder minimumType(double points, LimitSource source) {
      minimumType = new SourcedLimit<>(points, source);
      return this;
    }

    Builder minimumRule(double points, LimitSource source) {
      minimumRule = new SourcedLimit<>(points, source);
      return this;
    }

    Builder minimumTint(double black, LimitSource source) {
      minimumTint = new SourcedLimit<>(black, source);
      return this;
    }

    /** For all papers; call it before {@link #pageCounts(Paper, int, int, LimitSource)}. */
    Builder pageCounts(int minimum, int maximum, LimitSource source) {
      for (Paper paper : Paper.values()) {
        pageCounts(paper, minimum, maximum, source);
      }
      return this;
    }

    Builder pageCounts(Paper paper, int minimum, int maximum, LimitSource source) {
      pageCounts.put(paper, new SourcedLimit<>(new PageCounts(minimum, maximum), source));
      return this;
    }

    Builder pageThickness(Paper paper, double inches, LimitSource source) {
      pageThickness.put(paper, new SourcedLimit<>(inches, source));
      return this;
    }

    Builder resolution(int pixelsPerInch, LimitSource source) {
      resolution = new SourcedLimit<>(pixelsPerInch, source);
      return this;
    }

    Builder lineArtResolution(int pixelsPerInch, LimitSource source) {
      lineArtResolution = new SourcedLimit<>(pixelsPerInch, source);
      return this;
    }

    Builder bleed(double inches, LimitSource source) {
      bleed = new SourcedLimit<>(inches, source);
      return this;
    }

    Builder bleedsAtSpine(boolean value, LimitSource source) {
      bleedsAtSpine = new SourcedLimit<>(value, source);
      return this;
    }

    Builder acceptsCropMarks(boolean value, LimitSource source) {
      acceptsCropMarks = new SourcedLimit<>(value, source);
      return this;
    }

    Builder acceptsTransparency(boolean value, LimitSource source) {
      acceptsTransparency = new SourcedLimit<>(value, source);
      return this;
    }

    Builder acceptsPdfX4(boolean value, LimitSource source) {
      acceptsPdfX4 = new SourcedLimit<>(value, source);
      return this;
    }

    /**
     * @throws NullPointerException if a limit is missing
     */
    Limits build() {
      return new Limits(this);
    }
  }
}
