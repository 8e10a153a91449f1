CREATE TABLE team (
  id uuid PRIMARY KEY,
  name text NOT NULL UNIQUE
);

CREATE TABLE person (
  id uuid PRIMARY KEY,
  email text NOT NULL,
  name text COLLATE "C" NOT NULL,
  title text,
  level_name text,
  target_level text,
  team_id uuid REFERENCES team (id),
  manager_id uuid REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  presence smallint NOT NULL DEFAULT 0,
  pseudonym text,
  active boolean NOT NULL DEFAULT true,
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
  person_id uuid NOT NULL REFERENCES person (id),
  monday date NOT NULL,
  PRIMARY KEY (person_id, monday)
);

CREATE TABLE organisation (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  boards_on boolean NOT NULL
);

INSERT INTO organisation (boards_on) VALUES (true);

CREATE TABLE access_token (
  hash bytea PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id),
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);

-- Append-only. No foreign key: every append would lock the person's row.
CREATE TABLE ledger (
  person_id uuid NOT NULL,
  seq bigint NOT NULL CHECK (seq > 0),
  entry_id text COLLATE "C" NOT NULL,
  event smallint NOT NULL,
  payload text NOT NULL,
  points integer NOT NULL,
  day date NOT NULL,
  pillar smallint NOT NULL,
  counted smallint NOT NULL,
  at bigint NOT NULL,
  ruleset integer NOT NULL,
  previous_hash bytea NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (person_id, seq)
);

-- An entry is logged, declined and retracted at most once (events 1, 3, 4); confirmations (2) may be several.
CREATE UNIQUE INDEX ledger_entry ON ledger (person_id, entry_id, event, (CASE WHEN event = 2 THEN seq ELSE 0 END));
CREATE INDEX ledger_day ON ledger USING brin (day);
