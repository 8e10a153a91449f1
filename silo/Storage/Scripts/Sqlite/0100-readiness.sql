CREATE TABLE team (
  id text PRIMARY KEY,
  name text NOT NULL UNIQUE
);

CREATE TABLE person (
  id text PRIMARY KEY,
  email text NOT NULL,
  name text NOT NULL,
  title text,
  level_name text,
  target_level text,
  team_id text REFERENCES team (id),
  manager_id text REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  presence integer NOT NULL DEFAULT 0,
  pseudonym text,
  active integer NOT NULL DEFAULT 1,
  -- the folded words of the name, each after a space
  search text NOT NULL
);

CREATE UNIQUE INDEX person_email ON person (lower(email));
CREATE INDEX person_team ON person (team_id);
CREATE INDEX person_manager ON person (manager_id);
CREATE INDEX person_name ON person (name, id);
CREATE INDEX person_lower_name ON person (lower(name));
CREATE UNIQUE INDEX person_pseudonym ON person (lower(pseudonym));

CREATE TABLE leave_week (
  person_id text NOT NULL REFERENCES person (id),
  monday text NOT NULL,
  PRIMARY KEY (person_id, monday)
);

CREATE TABLE organisation (
  only_row integer PRIMARY KEY DEFAULT 1 CHECK (only_row),
  boards_on integer NOT NULL
);

INSERT INTO organisation (boards_on) VALUES (1);

CREATE TABLE access_token (
  hash blob PRIMARY KEY,
  person_id text NOT NULL REFERENCES person (id),
  created_at text NOT NULL,
  expires_at text NOT NULL
);

-- Append-only. No foreign key: every append would lock the person's row.
CREATE TABLE ledger (
  person_id text NOT NULL,
  seq integer NOT NULL CHECK (seq > 0),
  entry_id text NOT NULL,
  event integer NOT NULL,
  payload text NOT NULL,
  points integer NOT NULL,
  day text NOT NULL,
  pillar integer NOT NULL,
  counted integer NOT NULL,
  at integer NOT NULL,
  ruleset integer NOT NULL,
  previous_hash blob NOT NULL,
  hash blob NOT NULL,
  PRIMARY KEY (person_id, seq)
) STRICT;

-- An entry is logged, declined and retracted at most once (events 1, 3, 4); confirmations (2) may be several.
CREATE UNIQUE INDEX ledger_entry ON ledger (person_id, entry_id, event, (CASE WHEN event = 2 THEN seq ELSE 0 END));
