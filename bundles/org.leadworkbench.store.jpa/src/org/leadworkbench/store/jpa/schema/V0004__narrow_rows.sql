-- What an import writes for each lead is what it costs: above all index entries. What belongs to a lead is found through its
-- key, which begins with the lead. Foreign keys are an index and a look-up for each row: they stay where rows are few. Lists
-- in other orders than the usual one are made in memory. Match keys are looked up by a number that says as much as their
-- text; the program makes it of the old texts and then drops these. 32 digits of a fingerprint tell rows apart well enough.

create table old_leads as select * from leads with no data;
insert into old_leads select * from leads;
create table old_lead_events as select * from lead_events with no data;
insert into old_lead_events select * from lead_events;
create table old_answers as select * from answers with no data;
insert into old_answers select * from answers;
create table old_assessments as select * from assessments with no data;
insert into old_assessments select * from assessments;
create table old_personal_assessments as select * from personal_assessments with no data;
insert into old_personal_assessments select * from personal_assessments;
create table old_inquiries as select * from inquiries with no data;
insert into old_inquiries select * from inquiries;
create table old_merge_proposals as select * from merge_proposals with no data;
insert into old_merge_proposals select * from merge_proposals;
create table old_deliveries as select * from deliveries with no data;
insert into old_deliveries select * from deliveries;
drop table deliveries;
drop table merge_proposals;
drop table inquiries;
drop table personal_assessments;
drop table assessments;
drop table answers;
drop table lead_events;
drop table leads;

create table leads (
  id {id} not null primary key,
  version integer not null,
  saved_no bigint not null,
  salutation {text},
  title {text},
  first_name {text},
  last_name {text},
  organisation {text},
  function_held {text},
  street {text},
  postcode {text},
  city {text},
  country {text},
  email {text},
  phone {text},
  website {text},
  note {long},
  details {long},
  source_id {id} not null,
  captured_at bigint not null,
  consent {id} not null,
  state {id} not null,
  team_id {id} not null,
  person_id {id},
  next_kind {id},
  next_due bigint,
  band {id},
  probability double precision,
  rating_since bigint,
  rating_model {text},
  judged_basis {text},
  search_text {text} not null,
  name_key {key} not null,
  probability_key double precision not null,
  due_key bigint not null
);
insert into leads select * from old_leads;
drop table old_leads;
create index leads_captured on leads (captured_at desc, id);
create index leads_state on leads (state, band, person_id);

create table lead_events (
  id {id} not null,
  version integer not null,
  lead_id {id} not null,
  position_no bigint not null,
  happened_at bigint not null,
  actor_kind {id} not null,
  actor_key {text} not null,
  actor_name {text} not null,
  event_type {id} not null,
  reason {text} not null,
  state_before {id} not null,
  state_after {id} not null,
  facts {long},
  primary key (lead_id, id)
);
insert into lead_events select * from old_lead_events;
drop table old_lead_events;

create table answers (
  id {id} not null,
  version integer not null,
  lead_id {id} not null,
  position_no bigint not null,
  model {text} not null,
  question {text} not null,
  answer_kind {id} not null,
  answer_text {long} not null,
  answered_at bigint not null,
  answered_by {text} not null,
  came_from {text} not null,
  primary key (lead_id, id)
);
insert into answers select * from old_answers;
drop table old_answers;

create table assessments (
  id {id} not null primary key,
  version integer not null,
  lead_id {id} not null,
  position_no bigint not null,
  model {text} not null,
  model_version {text} not null,
  judged_at bigint not null,
  actor_kind {id} not null,
  actor_key {text} not null,
  actor_name {text} not null,
  document {long} not null
);
insert into assessments select * from old_assessments;
drop table old_assessments;
create index assessments_lead on assessments (lead_id);

create table personal_assessments (
  id {id} not null primary key,
  version integer not null,
  lead_id {id} not null references leads (id),
  position_no bigint not null,
  judged_at bigint not null,
  actor_kind {id} not null,
  actor_key {text} not null,
  actor_name {text} not null,
  probability double precision,
  band {id},
  reason {long} not null
);
insert into personal_assessments select * from old_personal_assessments;
drop table old_personal_assessments;
create index personal_assessments_lead on personal_assessments (lead_id);

create table inquiries (
  id {id} not null,
  version integer not null,
  lead_id {id} not null,
  position_no bigint not null,
  source_id {id} not null,
  source_key {key} not null,
  fingerprint {key} not null,
  import_run {text} not null,
  row_no bigint not null,
  inquired_at bigint not null,
  dated boolean not null,
  content {long} not null,
  primary key (lead_id, id)
);
insert into inquiries (id, version, lead_id, position_no, source_id, source_key, fingerprint, import_run, row_no, inquired_at, dated, content)
  select id, version, lead_id, position_no, source_id, source_key, substr(fingerprint, 1, 32), import_run, row_no, inquired_at, dated, content from old_inquiries;
drop table old_inquiries;
create unique index inquiries_fingerprint on inquiries (fingerprint, source_id);
create index inquiries_key on inquiries (source_key, source_id);

create table merge_proposals (
  id {id} not null primary key,
  version integer not null,
  position_no bigint not null,
  first_id {id} not null references leads (id),
  second_id {id} not null references leads (id),
  pair_low {id} not null,
  pair_high {id} not null,
  similarity double precision not null,
  reason {text} not null,
  found_at bigint not null,
  status {id} not null,
  constraint merge_proposals_pair unique (pair_low, pair_high)
);
insert into merge_proposals select * from old_merge_proposals;
drop table old_merge_proposals;
create index merge_proposals_status on merge_proposals (status, found_at);

create table deliveries (
  id {id} not null primary key,
  version integer not null,
  saved_no bigint not null,
  position_no bigint not null,
  lead_id {id} not null references leads (id),
  recipient_id {id} not null references persons (id),
  connector {text} not null,
  state {id} not null,
  attempts integer not null,
  requested_at bigint not null,
  due_at bigint not null,
  lease_until bigint not null,
  receipt {long} not null,
  payload {long} not null
);
insert into deliveries select * from old_deliveries;
drop table old_deliveries;
create index deliveries_lead on deliveries (lead_id);
create index deliveries_recipient on deliveries (recipient_id, position_no desc);
create index deliveries_due on deliveries (state, due_at);
create index deliveries_requested on deliveries (requested_at desc, id);

create table old_lead_keys as select * from lead_keys with no data;
insert into old_lead_keys select * from lead_keys;
drop table lead_keys;
create table lead_keys (
  code bigint not null,
  lead_id {id} not null
);
create unique index lead_keys_code on lead_keys (code, lead_id);
