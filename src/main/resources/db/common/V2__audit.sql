-- Who did what, when, to what. The service may add to it and read it, no more; each row seals the one before.
create table audit (
  number bigint primary key,
  at timestamp with time zone not null,
  account varchar(100) not null,
  action varchar(50) not null,
  subject varchar(200) not null,
  detail varchar(500) not null,
  seal char(64) not null
);

-- One row, locked while an entry is added: entries stand in one line, whichever instance adds them.
create table audit_lock (
  id integer primary key
);
insert into audit_lock (id) values (1);
