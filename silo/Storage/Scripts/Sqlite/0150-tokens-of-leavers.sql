-- Like their sessions, what let them in by a program is gone for good: somebody who comes back makes new tokens.
CREATE TRIGGER person_deactivated_tokens AFTER UPDATE OF active ON person WHEN OLD.active AND NOT NEW.active
BEGIN
  DELETE FROM access_token WHERE person_id = NEW.id;
END;
