-- The service’s own user: it may do what R__rights.sql says and nothing else. Made here, so that nobody has to set anything up.
create user if not exists ${service} password '${servicePassword}';
