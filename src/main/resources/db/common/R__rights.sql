-- What the service may do. It connects as a user of its own; the tables belong to another, who only makes and changes them.
-- A new table needs a line here: without one the service cannot even read it.

-- Added to and read, never changed: the audit trail.
grant select, insert on audit to ${service};

-- Locked, never read for what is in them.
grant select, update on audit_lock to ${service};
grant select, insert, update, delete on submission_lock to ${service};

-- Added and deleted whole, never changed.
grant select, insert, delete on submission to ${service};
grant select, insert, delete on submission_file to ${service};
grant select, insert, delete on correction to ${service};
grant select, insert, delete on chosen_day to ${service};
grant select, insert, delete on evaluation to ${service};

grant select, insert, update, delete on spring_session to ${service};
grant select, insert, update, delete on spring_session_attributes to ${service};

grant select, insert, update on account to ${service};
grant select, insert, delete on account_link to ${service};
grant select, insert, delete on sign_in_attempt to ${service};
grant select, update on work_lock to ${service};


grant select, insert, delete on api_token to ${service};
grant select, insert, update, delete on api_use to ${service};
grant select, insert, update, delete on api_upload to ${service};
