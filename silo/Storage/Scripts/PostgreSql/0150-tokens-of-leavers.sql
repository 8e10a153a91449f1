-- Like their sessions, what let them in by a program is gone for good: somebody who comes back makes new tokens.
CREATE FUNCTION delete_tokens_of_person() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM access_token WHERE person_id = NEW.id;
  RETURN NEW;
END $$;

CREATE TRIGGER person_deactivated_tokens AFTER UPDATE OF active ON person
FOR EACH ROW WHEN (OLD.active AND NOT NEW.active) EXECUTE FUNCTION delete_tokens_of_person();
