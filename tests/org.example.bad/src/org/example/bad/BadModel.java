package org.example.bad;

import java.util.List;
import java.util.Optional;
import org.leadworkbench.model.qualification.Contribution;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.QualificationModel;
import org.osgi.service.component.annotations.Component;

/** Models, each of which breaks another rule of the game. */
abstract class BadModel implements QualificationModel {
  private final String id;

  BadModel(String id) {
    this.id = id;
  }

  @Override
  public ModelDescription describe() {
    return new ModelDescription(new Description(id, "1", Label.same(id), Label.same(id)), new Label("buys", "kauft"), 90, List.of());
  }

  private static Estimate good(Evidence evidence) {
    return Estimate.of(Estimate.logit(evidence.baseRate()), List.of());
  }

  /** Throws. */
  @Component(service = QualificationModel.class)
  public static final class Throws extends BadModel {
    public Throws() {
      super("bad.throws");
    }

    @Override
    public Estimate estimate(Evidence evidence) {
      throw new IllegalStateException("I do not like this lead");
    }
  }

  /** Calls itself without end. */
  @Component(service = QualificationModel.class)
  public static final class Overflows extends BadModel {
    public Overflows() {
      super("bad.overflows");
    }

    @Override
    public Estimate estimate(Evidence evidence) {
      return estimate(evidence);
    }
  }

  /** Waits for what never comes. */
  @Component(service = QualificationModel.class)
  public static final class Hangs extends BadModel {
    public Hangs() {
      super("bad.hangs");
    }

    @Override
    public Estimate estimate(Evidence evidence) {
      Release.await();
      return good(evidence);
    }
  }

  /** Loops without end. */
  @Component(service = QualificationModel.class)
  public static final class Loops extends BadModel {
    public Loops() {
      super("bad.loops");
    }

    @Override
    public Estimate estimate(Evidence evidence) {
      var release = new Release();
      while (!release.isOver()) Thread.onSpinWait();
      return good(evidence);
    }
  }

  /** Answers well, and leaves threads behind. */
  @Component(service = QualificationModel.class)
  public static final class Leaks extends BadModel {
    public Leaks() {
      super("bad.leaks");
    }

    @Override
    public Estimate estimate(Evidence evidence) {
      for (int i = 0; i < 10; i++) new Thread(Release::await, "leak").start();
      return good(evidence);
    }
  }

  /** Gives reasons that do not add up to what it answers. */
  @Component(service = QualificationModel.class)
  public static final class Lies extends BadModel {
    public Lies() {
      super("bad.lies");
    }

    @Override
    public Estimate estimate(Evidence evidence) {
      return new Estimate(0.9, 0, List.of(Contribution.rest(0.5)), Optional.empty());
    }
  }

  /** Answers what is no number. */
  @Component(service = QualificationModel.class)
  public static final class NoNumber extends BadModel {
    public NoNumber() {
      super("bad.nan");
    }

    @Override
    public Estimate estimate(Evidence evidence) {
      return new Estimate(Double.NaN, Double.NaN, List.of(), Optional.empty());
    }
  }

  /** Answers nothing. */
  @Component(service = QualificationModel.class)
  public static final class Nothing extends BadModel {
    public Nothing() {
      super("bad.nothing");
    }

    @Override
    public Estimate estimate(Evidence evidence) {
      return null;
    }
  }

  /** Is never made. */
  @Component(service = QualificationModel.class)
  public static final class SlowToStart extends BadModel {
    public SlowToStart() {
      super("bad.start");
      Release.await();
    }

    @Override
    public Estimate estimate(Evidence evidence) {
      return good(evidence);
    }
  }
}
