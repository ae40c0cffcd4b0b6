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
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.leadworkbench.ui.BandBadge;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.CurrentLead;
import org.leadworkbench.ui.EmptyState;
import org.leadworkbench.ui.MessageLine;
import org.leadworkbench.ui.ScrolledPage;
import org.leadworkbench.ui.ShownLead;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.Topics;
import org.leadworkbench.ui.TypeScale;

/** The lead on one page: who, how likely and why, what comes next and who answers for it, and what was said so far. */
public final class LeadView {
  /** As plugin.xml names it. */
  static final String ID = "org.leadworkbench.ui.leads.lead";
  private static final int PATIENCE = 500;
  private final CurrentLead current;
  private final Clock clock;
  private final WhyBand why;
  private final Commands commands;
  private final Times times = Times.local();
  private final Map<Text, Function<LeadCard, String>> fields = new LinkedHashMap<>();
  private Notice notice;
  private java.util.Optional<ShownLead> lead = java.util.Optional.empty();
  private java.util.Optional<Revealed> revealed = java.util.Optional.empty();
  private Composite stack;
  private EmptyState empty;
  private ScrolledPage scrolled;
  private Text who;
  private BandBadge badge;
  private NextPanel next;
  private WhyBlock reasons;
  private Story story;

  /** Made by the workbench. */
  @Inject
  public LeadView(CurrentLead current, Clock clock, WhyBand why, IWorkbench workbench) {
    this.current = current;
    this.clock = clock;
    this.why = why;
    commands = new Commands(workbench);
  }

  @PostConstruct
  void create(Composite parent) {
    stack = Controls.stack(parent);
    empty = new EmptyState(stack, "lead.none", Messages.TEXT.get("lead.none.name"));
    empty.say(Messages.TEXT.get("lead.none"));
    scrolled = new ScrolledPage(stack);
    var page = scrolled.page();
    Spacing.page(1).margins(Spacing.PAGE, Spacing.LARGE).spacing(0, Spacing.LARGE).applyTo(page);
    var message = new MessageLine(page, "lead.message", 1);
    notice = new Notice((sentence, warning) -> {
      message.show(sentence, warning);
      scrolled.fit();
    });
    head(page);
    next = new NextPanel(page, commands);
    reasons = new WhyBlock(page, commands);
    facts(page);
    Controls.line(page);
    Controls.heading(page, Messages.TEXT.get("story.heading"));
    story = new Story(page);
    current.id().ifPresent(current::show);
    parent.getDisplay().timerExec(PATIENCE, this::nothing);
  }

  /** The lead that was shown may be gone, with none in its place. */
  @Inject
  @Optional
  void changed(@UIEventTopic(Topics.LEADS_CHANGED) Object leads) {
    if (stack != null) stack.getDisplay().timerExec(PATIENCE, this::nothing);
  }

  @Inject
  @Optional
  void shown(@UIEventTopic(Topics.LEAD_SHOWN) ShownLead lead) {
    if (notice == null) return;
    notice.shown(lead.id());
    this.lead = java.util.Optional.of(lead);
    revealed = revealed.filter(r -> r.isOf(lead.lead()));
    Controls.onTop(stack, scrolled.control());
    draw(lead);
    why.ask(lead, verdict -> {
      if (badge.isDisposed()) return;
      reasons.show(verdict);
      scrolled.fit();
    });
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
    if (!Controls.isWorkedIn(scrolled.control())) fields.keySet().iterator().next().setFocus();
  }

  /** Only where none is on its way, so that nothing flickers between two leads. */
  private void nothing() {
    if (!stack.isDisposed() && current.id().isEmpty()) Controls.onTop(stack, empty.control());
  }

  private void draw(ShownLead lead) {
    var card = new LeadCard(lead, revealed, clock.instant(), times);
    fields.forEach((field, value) -> {
      field.setText(value.apply(card));
      field.setToolTipText(field.getText());
    });
    Controls.present(who, !who.getText().isEmpty());
    badge.show(card.band(), card.badge());
    next.show(card);
    story.show(new TimeLine(lead, times).lines());
    scrolled.fit();
  }

  private void head(Composite page) {
    var head = block(page, 2);
    var name = field(head, "name", LeadCard::name);
    name.setFont(TypeScale.TITLE.font());
    badge = new BandBadge(head, "lead.badge");
    GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(badge);
    who = Controls.styled(field(head, "who", LeadCard::who), "muted");
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(120, SWT.DEFAULT).applyTo(who);
    var rating = Controls.styled(field(head, "rating", LeadCard::rating), "muted");
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(120, SWT.DEFAULT).applyTo(rating);
  }

  private void facts(Composite page) {
    Controls.line(page);
    var head = block(page, 2);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(Controls.heading(head, Messages.TEXT.get("card.heading")));
    var edit = Controls.push(head, "lead.edit");
    edit.setText(Messages.TEXT.get("card.edit"));
    edit.addListener(SWT.Selection, e -> commands.run("org.leadworkbench.ui.leads.edit"));
    var facts = block(page, 2);
    labelled(facts, "phone", LeadCard::phone);
    labelled(facts, "email", LeadCard::email);
    labelled(facts, "consent", LeadCard::consent);
    labelled(facts, "place", LeadCard::place);
    labelled(facts, "state", LeadCard::state);
    labelled(facts, "source", LeadCard::source);
    labelled(facts, "delivery", LeadCard::delivery);
    labelled(facts, "note", LeadCard::note);
  }

  private static Composite block(Composite page, int columns) {
    var block = new Composite(page, SWT.NONE);
    Spacing.block(columns).spacing(Spacing.LARGE, Spacing.SMALL).applyTo(block);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(block);
    return block;
  }

  private void labelled(Composite parent, String id, Function<LeadCard, String> value) {
    var label = Controls.styled(new Label(parent, SWT.NONE), "muted");
    label.setText(Messages.TEXT.get("card." + id));
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(label);
    field(parent, id, value);
  }

  /** Read-only text rather than a label: it can be reached by keyboard and copied, and it wraps. */
  private Text field(Composite parent, String id, Function<LeadCard, String> value) {
    var text = Controls.sentence(parent, "lead." + id, Messages.TEXT.get("card." + id));
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(text);
    fields.put(text, value);
    return text;
  }
}
