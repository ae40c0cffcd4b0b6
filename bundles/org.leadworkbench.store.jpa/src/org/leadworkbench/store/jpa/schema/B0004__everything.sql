-- What V0001 to V0004 together make, for a store that is new: it need not make tables that the next step makes again. A test
-- holds both against each other.
-- Instants are microseconds since 1970 in UTC: the same whatever time zone the program or the database runs in.
-- {id}, {key}, {text} and {long} stand for each database's own types.

create table teams (
  id {id} not null primary key,
  version integer not null,
  name {text} not null,
  name_key {key} not null
);
insert into teams (id, version, name, name_key) values ('marketing', 1, 'Marketing', 'marketing');
insert into teams (id, version, name, name_key) values ('sales', 1, 'Sales', 'sales');

create table persons (
  id {id} not null primary key,
  version integer not null,
  saved_no bigint not null,
  name {text} not null,
  name_key {key} not null,
  email {text} not null,
  email_key {key} not null,
  person_role {id} not null,
  team_id {id} not null references teams (id),
  absent_until {id},
  deputy_id {id}
);
create index persons_name on persons (name_key);
create index persons_email on persons (email_key);

create table person_changes (
  id {id} not null primary key,
  version integer not null,
  position_no bigint not null,
  person_id {id} not null references persons (id),
  person_version integer not null,
  absent_until {id},
  deputy_id {id},
  actor_kind {id} not null,
  actor_key {text} not null,
  actor_name {text} not null,
  changed_at bigint not null
);
create index person_changes_person on person_changes (person_id);

create table sources (
  id {id} not null primary key,
  version integer not null,
  name {text} not null,
  name_key {key} not null,
  mapping {long} not null,
  constraint sources_name unique (name_key)
);

create table settings (
  setting_key {key} not null primary key,
  version integer not null,
  setting_value {long} not null
);

create table setting_changes (
  id {id} not null primary key,
  version integer not null,
  position_no bigint not null,
  setting_key {key} not null,
  setting_value {long} not null,
  actor_kind {id} not null,
  actor_key {text} not null,
  actor_name {text} not null,
  changed_at bigint not null
);

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
create index deliveries_lead on deliveries (lead_id);
create index deliveries_recipient on deliveries (recipient_id, position_no desc);
create index deliveries_due on deliveries (state, due_at);
create index deliveries_requested on deliveries (requested_at desc, id);

create table lead_keys (
  code bigint not null,
  lead_id {id} not null
);
create unique index lead_keys_code on lead_keys (code, lead_id);

create table lead_changes (
  id {id} not null primary key,
  change_no bigint not null,
  noted_at bigint not null,
  sender {id} not null,
  leads {text} not null
);
create index lead_changes_no on lead_changes (change_no);
