-- What was handed over, how it was put right, and what came of it. Rows are added and deleted whole, never changed.

create table submission (
  ref varchar(32) primary key,
  -- Whom it is about: decides who may see it. Empty where the files could not be read.
  place varchar(200) not null,
  system varchar(200) not null,
  name varchar(300) not null,
  -- The account that handed it over.
  owner varchar(100) not null,
  received timestamp with time zone not null,
  -- The day “today” was: a check takes it where neither the files nor the person give a day.
  today date not null,
  -- The version this one follows; kept when that one is deleted.
  previous varchar(32)
);
create index submission_place on submission (place, received);
create index submission_owner on submission (owner, received);
create index submission_received on submission (received);

create table submission_file (
  ref varchar(32) not null references submission (ref) on delete cascade,
  number integer not null,
  name varchar(300) not null,
  sha256 char(64) not null,
  bytes bytea not null,
  primary key (ref, number)
);

-- How a person put a seat's reading right. The latest of a seat counts; none is taken back, another is added.
create table correction (
  ref varchar(32) not null references submission (ref) on delete cascade,
  number integer not null,
  file varchar(300) not null,
  pointer varchar(300) not null,
  -- Sectors, one a line; empty for “none of these”.
  represents varchar(2000) not null,
  made_by varchar(100) not null,
  made timestamp with time zone not null,
  primary key (ref, number)
);

-- What a check came to; there is none until it is finished. With one the submission is closed to corrections.
create table evaluation (
  ref varchar(32) primary key references submission (ref) on delete cascade,
  identity varchar(100) not null,
  engine varchar(50) not null,
  as_at date not null,
  -- Ids and versions of the packs, one a line.
  packs varchar(4000) not null,
  headline varchar(50) not null,
  must_fix integer not null,
  checked timestamp with time zone not null,
  -- The report as JSON and as a page, as they were written that day, compressed.
  json bytea not null,
  json_sha256 char(64) not null,
  page bytea not null
);
