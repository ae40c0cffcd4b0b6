package org.leadworkbench.ui.qualify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.ui.verdict.Verdict;

/** What stands on the screen: the answers of the form, the verdict, the buttons, and what was complained about. */
final class Shown implements Qualification.Screen {
  Map<String, String> answers = Map.of();
  Optional<Verdict> verdict = Optional.empty();
  String model = "";
  String evidence = "";
  final Map<String, String> noted = new HashMap<>();
  List<String> order = List.of();
  boolean any;
  boolean savable;
  final List<String> refused = new ArrayList<>();
  final List<String> told = new ArrayList<>();

  @Override
  public void models(List<ModelDescription> models, ModelDescription chosen, boolean open) {
    model = chosen.id();
  }

  @Override
  public void begin(Map<String, String> drafts) {
    answers = drafts;
    verdict = Optional.empty();
  }

  @Override
  public void answers(Map<String, String> answers) {
    this.answers = answers;
  }

  @Override
  public void noted(String question, String sentence) {
    noted.put(question, sentence);
  }

  @Override
  public void evidence(String evidence) {
    this.evidence = evidence;
  }

  @Override
  public void arrange(List<String> questions) {
    order = questions;
  }

  @Override
  public void verdict(Verdict verdict) {
    this.verdict = Optional.of(verdict);
    told.clear();
  }

  @Override
  public void unsaved(boolean any, boolean savable) {
    this.any = any;
    this.savable = savable;
  }

  @Override
  public void complain(String question, String sentence) {
    refused.add(question + sentence);
  }

  @Override
  public void told(String sentence) {
    told.add(sentence);
  }

  @Override
  public void refused(String sentence) {
    refused.add(sentence);
  }

  double probability() {
    return verdict.orElseThrow().preview().estimate().probability();
  }
}
