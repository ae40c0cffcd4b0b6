package org.leadworkbench.ui.capture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.leadworkbench.core.capture.CapturePreview;
import org.leadworkbench.core.capture.KnownMapping;
import org.leadworkbench.core.capture.MappingOrigin;
import org.leadworkbench.spi.capture.CaptureSource;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.form.Field;
import org.leadworkbench.ui.form.Form;

/** How the list is read: the reader's settings, and which mapping. */
final class ReadingBlock {
  private static final String MAPPING = "mapping";
  private static final String MAPPING_FILE = "mappingFile";
  private static final String FITTING = "fitting";
  private final Composite parent;
  private final Listener listener;
  private final Map<String, String> documents = new HashMap<>();
  private Optional<Form> form = Optional.empty();
  private Optional<ImportPlan> list = Optional.empty();

  /** Who applies what is chosen. */
  interface Listener {
    void changed(UnaryOperator<ImportPlan> change);
  }

  ReadingBlock(Composite parent, Listener listener) {
    this.parent = parent;
    this.listener = listener;
  }

  /** Where this is about another list everything is found out anew. */
  void about(ImportPlan plan) {
    if (list.filter(l -> l.isOf(plan.file(), plan.reader())).isEmpty()) form = Optional.empty();
    list = Optional.of(plan);
  }

  void show(CaptureSource reader, CapturePreview preview, List<KnownMapping> mappings) {
    if (form.isEmpty()) draw(reader, mappings);
    form.ifPresent(f -> {
      var values = new HashMap<>(f.values());
      values.putAll(preview.settings().values());
      f.refresh(values);
      f.remark(MAPPING, origin(preview.origin()));
      parent.requestLayout();
    });
  }

  private void draw(CaptureSource reader, List<KnownMapping> mappings) {
    for (Control before : parent.getChildren()) before.dispose();
    Controls.heading(parent, Messages.TEXT.get("preview.reading"));
    var fields = new ArrayList<Field>();
    for (var setting : reader.describe().settings()) fields.add(Field.of(setting, Terms.language()));
    fields.add(mapping(mappings));
    fields.add(new Field(MAPPING_FILE, Messages.TEXT.get("mapping.file"), Messages.TEXT.get("mapping.file.help"), Field.Kind.FILE, List.of(), ""));
    form = Optional.of(new Form(parent, "import.reading", fields, this::entered));
  }

  private Field mapping(List<KnownMapping> mappings) {
    var options = new ArrayList<Field.Option>();
    options.add(new Field.Option(FITTING, Messages.TEXT.get("mapping.fitting")));
    for (int i = 0; i < mappings.size(); i++) {
      documents.put("known" + i, mappings.get(i).document());
      options.add(new Field.Option("known" + i, mappings.get(i).label().in(Terms.language())));
    }
    return new Field(MAPPING, Messages.TEXT.get("mapping.choice"), "", Field.Kind.CHOICE, options, FITTING);
  }

  private void entered(String field, String value) {
    listener.changed(switch (field) {
      case MAPPING -> plan -> plan.by(Optional.ofNullable(documents.get(value)));
      case MAPPING_FILE -> plan -> plan.by(Optional.of(value).filter(v -> !v.isBlank()));
      default -> plan -> plan.reading(field, value);
    });
  }

  private static String origin(MappingOrigin origin) {
    return Messages.TEXT.of(origin.kind()) + (origin.name().isEmpty() ? "" : " (" + origin.name() + ")");
  }
}
