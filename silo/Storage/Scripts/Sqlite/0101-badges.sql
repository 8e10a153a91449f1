-- Derived: what the ledgers say of badges, written with their rows. No foreign key: every append would lock the person's row.
CREATE TABLE badge_holders (
  person_id text NOT NULL,
  badge text NOT NULL,
  awarded_on text NOT NULL,
  PRIMARY KEY (person_id, badge)
) STRICT, WITHOUT ROWID;
