package org.leadworkbench.core.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.qualification.Lever;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.ModelDocument;
import org.leadworkbench.spi.qualification.ModelProvider;
import org.leadworkbench.spi.qualification.QualificationModel;

class PluginsTest {
  @Test
  void whatCannotSayWhatItIsIsLeftOutAndNamed() {
    var plugins = models(model(() -> description("b")), model(() -> { throw new IllegalStateException("private"); }), model(() -> null),
        model(() -> description("a")));

    assertEquals(List.of("a", "b"), plugins.models().stream().map(m -> m.describe().id()).toList());
    assertEquals(List.of(Refusal.of("plugin.failed", "org.leadworkbench.core.plugin"), Refusal.of("plugin.failed", "org.leadworkbench.core.plugin")),
        plugins.leftOut());
  }

  @Test
  void aProviderWithABadDocumentHarmsNobodyElse() {
    ModelProvider bad = provider("bad", () -> { throw new IllegalArgumentException("weights"); });
    ModelProvider good = provider("good", () -> List.of(model(() -> description("learned"))));
    var plugins = new Plugins(List.of(), List.of(bad, good), List.of(), List.of(), List.of(), List.of());

    assertTrue(plugins.model("learned").isPresent());
    assertEquals(1, plugins.leftOut().size());
  }

  @Test
  void eachIsAskedOnce() {
    var asked = new AtomicInteger();
    var plugins = models(model(() -> {
      asked.incrementAndGet();
      return description("a");
    }));

    for (int i = 0; i < 3; i++) plugins.model("a").orElseThrow().describe();

    assertEquals(1, asked.get());
  }

  @Test
  void ofOneIdTheFirstIsUsedAndTheOtherIsThereByItsVersion() {
    var plugins = models(model(() -> description("a", "2")), model(() -> description("a", "1")));

    assertEquals(List.of("2"), plugins.models().stream().map(m -> m.describe().basics().version()).toList());
    assertEquals("1", plugins.model("a", "1").orElseThrow().describe().basics().version());
    assertTrue(plugins.model("a", "3").isEmpty());
  }

  @Test
  void aModelsOwnLeverIsAsked() {
    var own = Optional.of(new Lever("q", new org.leadworkbench.model.qualification.AnswerValue.YesNo(true), 0.5));
    var plugins = models(new QualificationModel() {
      @Override
      public ModelDescription describe() {
        return description("a");
      }

      @Override
      public Estimate estimate(Evidence evidence) {
        throw new IllegalStateException();
      }

      @Override
      public Optional<Lever> lever(Evidence evidence) {
        return own;
      }
    });

    assertEquals(own, plugins.model("a").orElseThrow().lever(Evidence.none(java.time.Instant.EPOCH, 0.1)));
  }

  /** A method that a contract gains by default must reach the plug-in, too. */
  @Test
  void everyMethodOfAContractReachesThePlugin() {
    for (var described : Described.class.getDeclaredClasses())
      for (var contract : described.getInterfaces())
        for (var method : contract.getMethods())
          if (!Modifier.isStatic(method.getModifiers()))
            assertTrue(Arrays.stream(described.getDeclaredMethods()).anyMatch(m -> m.getName().equals(method.getName())
                && Arrays.equals(m.getParameterTypes(), method.getParameterTypes())), described.getSimpleName() + " lacks " + method);
  }

  private static Plugins models(QualificationModel... models) {
    return new Plugins(List.of(models), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static QualificationModel model(Supplier<ModelDescription> description) {
    return new QualificationModel() {
      @Override
      public ModelDescription describe() {
        return description.get();
      }

      @Override
      public Estimate estimate(Evidence evidence) {
        return Estimate.of(0, List.of());
      }
    };
  }

  private static ModelProvider provider(String id, Supplier<List<QualificationModel>> models) {
    return new ModelProvider() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public List<QualificationModel> models(List<ModelDocument> documents) {
        return models.get();
      }
    };
  }

  private static ModelDescription description(String id) {
    return description(id, "1");
  }

  private static ModelDescription description(String id, String version) {
    var text = Label.same(id);
    return new ModelDescription(new Description(id, version, text, text), text, 90, List.of());
  }
}
