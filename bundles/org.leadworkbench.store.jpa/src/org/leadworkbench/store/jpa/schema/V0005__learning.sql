-- What models learned, as documents that are only added, and which of them is in use: the latest choice counts.
create table model_documents (
  id {id} not null primary key,
  version integer not null,
  position_no bigint not null,
  provider {text} not null,
  model {key} not null,
  document_version {id} not null,
  content {long} not null,
  notes {long} not null,
  made_at bigint not null,
  actor_kind {id} not null,
  actor_key {text} not null,
  actor_name {text} not null
);
create unique index model_documents_version on model_documents (model, document_version);

create table model_choices (
  id {id} not null primary key,
  version integer not null,
  position_no bigint not null,
  model {key} not null,
  document_version {id} not null,
  chosen_at bigint not null,
  actor_kind {id} not null,
  actor_key {text} not null,
  actor_name {text} not null
);
create index model_choices_model on model_choices (model);
