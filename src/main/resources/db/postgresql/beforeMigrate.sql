-- The service’s role is made by whoever looks after the database, as a role that owns nothing: docs/operating.md.
do $$
begin
  if not exists (select from pg_roles where rolname = '${service}') then
    raise exception 'icscheck: the role ${service} is not there';
  end if;
end
$$;
