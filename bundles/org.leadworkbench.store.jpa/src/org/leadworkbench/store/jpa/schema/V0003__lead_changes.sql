-- The last step of each changing transaction on a database that programs share: which leads it changed, for the other
-- programs, and that it was committed, for a program that lost the answer. Rows are dropped after a day.

create table lead_changes (
  id {id} not null primary key,
  change_no bigint not null,
  noted_at bigint not null,
  sender {id} not null,
  leads {text} not null
);
create index lead_changes_no on lead_changes (change_no);
