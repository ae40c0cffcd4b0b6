package org.leadworkbench.core.capture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.plugin.Guard;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.policy.Policy;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.model.Source;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows how a list would be read and understood, before anything is captured. */
@Component(service = PreviewCapture.class)
public class PreviewCapture {
  private final LeadStore store;
  private final Plugins plugins;
  private final Guard guard;

  /** On this store, with these models. */
  @Activate
  public PreviewCapture(@Reference LeadStore store, @Reference Plugins plugins, @Reference Guard guard) {
    this.store = store;
    this.plugins = plugins;
    this.guard = guard;
  }

  /** The preview; refused where the list cannot be read or its mapping cannot be used. */
  public Result<CapturePreview> preview(CaptureRequest request) {
    var saved = store.read(s -> s.directory().source(request.source()).map(Source::mapping).orElse(""));
    var policy = store.read(s -> Policy.of(s.settings()));
    return new ChooseMapping(new GuardedSource(request.reader(), request.input(), guard), request.settings()).choose(request.mapping(), saved, request.source())
        .then(chosen -> preview(chosen, policy));
  }

  private Result<CapturePreview> preview(Chosen chosen, Policy policy) {
    try {
      var mapper = new RowMapper(chosen, plugins.models(), policy);
      var targets = RowMapper.targets(chosen.mapping(), chosen.header());
      var complete = new Mapping(chosen.mapping().settings(), targets, chosen.mapping().others());
      var rows = chosen.probe().first().stream().map(r -> new CapturePreview.PreviewRow(r, mapper.read(r))).toList();
      return Result.done(new CapturePreview(chosen.probe().settings(), chosen.origin(), MappingWriter.write(complete), inOrder(chosen, targets), rows));
    } catch (BadMapping e) {
      return new Result.Refused<>(e.why());
    }
  }

  private static Map<String, List<Target>> inOrder(Chosen chosen, Map<String, List<Target>> targets) {
    var ordered = new LinkedHashMap<String, List<Target>>();
    chosen.header().columns().forEach(c -> ordered.put(c, targets.getOrDefault(c, List.of(new Target.Ignored()))));
    return ordered;
  }
}
