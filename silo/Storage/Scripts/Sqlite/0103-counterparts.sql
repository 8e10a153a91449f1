-- Derived: whom the standing entries of the ledgers name, written with their rows. No foreign key: every append would lock the person's row.
CREATE TABLE entry_counterpart (
  person_id text NOT NULL,
  entry_id text NOT NULL,
  counterpart text NOT NULL,
  colleague_id text,
  kind text NOT NULL,
  day text NOT NULL,
  logged_on text NOT NULL,
  private integer NOT NULL,
  open integer NOT NULL,
  PRIMARY KEY (person_id, entry_id, counterpart)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_counterpart_colleague ON entry_counterpart (colleague_id, logged_on) WHERE colleague_id IS NOT NULL;
