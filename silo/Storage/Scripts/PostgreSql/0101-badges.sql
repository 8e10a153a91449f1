-- Derived: what the ledgers say of badges, written with their rows. No foreign key: every append would lock the person's row.
CREATE TABLE badge_holders (
  person_id uuid NOT NULL,
  badge text COLLATE "C" NOT NULL,
  awarded_on date NOT NULL,
  PRIMARY KEY (person_id, badge)
);
