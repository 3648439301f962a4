-- The service for programs: tokens, how much each asked for, and which upload answered which key.

-- Made on a page, shown once; only a hash is kept. Revoked tokens are deleted.
create table api_token (
  id varchar(32) primary key,
  hash char(64) not null unique,
  name varchar(100) not null,
  -- Whose it is, and what that account was for when it was made: a token does no more than its account.
  account varchar(100) not null,
  roles varchar(200) not null,
  places varchar(10000) not null,
  systems varchar(10000) not null,
  everything boolean not null,
  -- What it may be used for, one a line.
  scopes varchar(200) not null,
  created timestamp with time zone not null,
  expires timestamp with time zone not null
);
create index api_token_account on api_token (account, created);

-- How much a caller asked for since a moment, of a kind; shared by all instances.
create table api_use (
  caller varchar(100) not null,
  kind varchar(20) not null,
  started timestamp with time zone not null,
  used integer not null,
  primary key (caller, kind, started)
);
create index api_use_started on api_use (started);

-- Which submission came of an upload with a key. It outlives the submission: a late repetition must not take it in again.
create table api_upload (
  caller varchar(100) not null,
  name varchar(200) not null,
  fingerprint char(64) not null,
  ref varchar(32) not null,
  made timestamp with time zone not null,
  primary key (caller, name)
);
create index api_upload_made on api_upload (made);
