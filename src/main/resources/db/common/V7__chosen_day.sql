-- The day a person chose to check as at, in place of the one the files give. The latest counts; none is taken back, another is added.
create table chosen_day (
  ref varchar(32) not null references submission (ref) on delete cascade,
  number integer not null,
  as_at date not null,
  made_by varchar(100) not null,
  made timestamp with time zone not null,
  primary key (ref, number)
);
