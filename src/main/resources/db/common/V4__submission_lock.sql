-- One row a submission, locked while what belongs to it changes. A lock needs the right to update, and nobody has that of a submission.
create table submission_lock (
  ref varchar(32) primary key references submission (ref) on delete cascade
);
insert into submission_lock (ref) select ref from submission;
