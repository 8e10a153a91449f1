-- Derived: who is named in which standing entry, written with the ledger's rows. No foreign key: every append would lock
-- the person's row. colleague_id is null for somebody outside; open says that the colleague was asked to confirm and has
-- not answered.
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

CREATE INDEX entry_counterpart_asked ON entry_counterpart (colleague_id, logged_on, person_id, entry_id) WHERE open;
CREATE INDEX entry_counterpart_colleague ON entry_counterpart (colleague_id, person_id, kind, day) WHERE colleague_id IS NOT NULL AND NOT private;

-- What a person was told was not so.
CREATE INDEX ledger_declined ON ledger (person_id, at) WHERE event = 3;
