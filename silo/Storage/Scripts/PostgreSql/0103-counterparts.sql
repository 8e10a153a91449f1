-- Derived: whom the standing entries of the ledgers name, written with their rows. No foreign key: every append would lock the person's row.
CREATE TABLE entry_counterpart (
  person_id uuid NOT NULL,
  entry_id text COLLATE "C" NOT NULL,
  counterpart text COLLATE "C" NOT NULL,
  colleague_id uuid,
  kind text COLLATE "C" NOT NULL,
  day date NOT NULL,
  logged_on date NOT NULL,
  private boolean NOT NULL,
  open boolean NOT NULL,
  PRIMARY KEY (person_id, entry_id, counterpart)
);
CREATE INDEX entry_counterpart_colleague ON entry_counterpart (colleague_id, logged_on) WHERE colleague_id IS NOT NULL;
