-- Every key of every lead is looked up and written at each import: one index instead of two, and nothing to check.
create table lead_keys (
  version integer not null,
  match_value {key} not null,
  strength {id} not null,
  lead_id {id} not null
);
insert into lead_keys (version, match_value, strength, lead_id) select version, match_value, strength, lead_id from match_keys;
drop table match_keys;
create unique index lead_keys_value on lead_keys (match_value, strength, lead_id);
