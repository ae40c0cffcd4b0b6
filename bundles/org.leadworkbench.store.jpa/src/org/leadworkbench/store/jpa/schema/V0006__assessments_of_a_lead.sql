-- Assessments are found through their lead, so its id begins their key: one index where there were two.
create table old_assessments as select * from assessments with no data;
insert into old_assessments select * from assessments;
drop table assessments;
create table assessments (
  id {id} not null,
  version integer not null,
  lead_id {id} not null,
  position_no bigint not null,
  model {text} not null,
  model_version {text} not null,
  judged_at bigint not null,
  actor_kind {id} not null,
  actor_key {text} not null,
  actor_name {text} not null,
  document {long} not null,
  primary key (lead_id, id)
);
insert into assessments select * from old_assessments;
drop table old_assessments;
