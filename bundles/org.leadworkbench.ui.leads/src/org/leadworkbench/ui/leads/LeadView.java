package org.leadworkbench.ui.leads;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.leadworkbench.model.Rating;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.CurrentLead;
import org.leadworkbench.ui.Icon;
import org.leadworkbench.ui.MessageLine;
import org.leadworkbench.ui.ShownLead;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.Topics;

/** The lead at a glance: who, how likely, who answers for it, and what comes next. */
public final class LeadView {
  /** As plugin.xml names it. */
  static final String ID = "org.leadworkbench.ui.leads.lead";
  private static final int COLUMNS = 4;
  private final CurrentLead current;
  private final Clock clock;
  private final Times times = Times.local();
  private final Map<Text, Function<LeadCard, String>> fields = new LinkedHashMap<>();
  private Notice notice;
  private java.util.Optional<ShownLead> lead = java.util.Optional.empty();
  private java.util.Optional<Revealed> revealed = java.util.Optional.empty();
  private Label symbol;

  /** Made by the workbench. */
  @Inject
  public LeadView(CurrentLead current, Clock clock) {
    this.current = current;
    this.clock = clock;
  }

  @PostConstruct
  void create(Composite parent) {
    Spacing.page(COLUMNS).spacing(Spacing.MEDIUM, Spacing.SMALL).applyTo(parent);
    var message = new MessageLine(parent, "lead.message", COLUMNS);
    notice = new Notice(message::show);
    var name = field(parent, "name", COLUMNS, LeadCard::name);
    name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
    rating(parent);
    labelled(parent, "organisation", LeadCard::organisation);
    labelled(parent, "function", LeadCard::function);
    labelled(parent, "email", LeadCard::email);
    labelled(parent, "phone", LeadCard::phone);
    labelled(parent, "state", LeadCard::state);
    labelled(parent, "responsible", LeadCard::responsible);
    labelled(parent, "step", LeadCard::nextStep);
    labelled(parent, "due", LeadCard::due);
    labelled(parent, "source", LeadCard::source);
    labelled(parent, "delivery", LeadCard::delivery);
    current.id().ifPresent(current::show);
  }

  @Inject
  @Optional
  void shown(@UIEventTopic(Topics.LEAD_SHOWN) ShownLead lead) {
    if (notice == null) return;
    notice.shown(lead.id());
    this.lead = java.util.Optional.of(lead);
    revealed = revealed.filter(r -> r.isOf(lead.lead()));
    draw(lead);
  }

  @Inject
  @Optional
  void revealed(@UIEventTopic(Revealed.TOPIC) Revealed number) {
    revealed = java.util.Optional.of(number);
    lead.ifPresent(this::draw);
  }

  @Inject
  @Optional
  void refused(@UIEventTopic(Topics.REFUSED) String sentence) {
    if (notice != null) notice.refused(sentence);
  }

  @Inject
  @Optional
  void told(@UIEventTopic(Topics.TOLD) String sentence) {
    if (notice != null) notice.told(sentence);
  }

  @Focus
  void focus() {
    fields.keySet().iterator().next().setFocus();
  }

  private void draw(ShownLead lead) {
    var card = new LeadCard(lead, revealed, clock.instant(), times);
    fields.forEach((field, value) -> {
      field.setText(value.apply(card));
      field.setToolTipText(field.getText());
    });
    symbol.setImage(lead.lead().rating().map(Rating::band).map(Icon::of).map(Icon::image).orElse(null));
    symbol.requestLayout();
  }

  private void rating(Composite parent) {
    var row = new Composite(parent, SWT.NONE);
    Spacing.block(2).applyTo(row);
    GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).applyTo(row);
    symbol = new Label(row, SWT.NONE);
    field(row, "rating", 1, LeadCard::rating).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
  }

  private void labelled(Composite parent, String id, Function<LeadCard, String> value) {
    var label = new Label(parent, SWT.NONE);
    label.setText(Messages.TEXT.get("card." + id));
    label.setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY));
    field(parent, id, 1, value);
  }

  /** Read-only text rather than a label: it can be reached by keyboard and copied. */
  private Text field(Composite parent, String id, int columns, Function<LeadCard, String> value) {
    var text = Controls.id(new Text(parent, SWT.READ_ONLY), "lead." + id);
    text.setBackground(parent.getBackground());
    Controls.named(text, Messages.TEXT.get("card." + id));
    GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(120, SWT.DEFAULT).applyTo(text);
    fields.put(text, value);
    return text;
  }
}
