-- The register of erasures: random ids that nothing leads to any more. Instants are microseconds since 1970 UTC; step is the
-- name of the last one done. Team and counted are known until the first step, which makes the points nobody's.
CREATE TABLE erasure (
  person_id text PRIMARY KEY,
  requested_at integer NOT NULL,
  requested_by text,
  step text NOT NULL,
  done_at integer,
  team_id text,
  counted integer NOT NULL
);

-- Points that are nobody's, together: whoever had them was erased. No team is all zeros.
CREATE TABLE anonymous_points (
  team_id text NOT NULL,
  kind integer NOT NULL,
  period_index integer NOT NULL,
  pillar integer NOT NULL,
  points integer NOT NULL,
  PRIMARY KEY (team_id, kind, period_index, pillar)
);

-- Rows of ledgers from before texts were sealed, of which something was let go of: the hash of what is left.
CREATE TABLE ledger_redaction (
  person_id text NOT NULL,
  seq integer NOT NULL,
  hash blob NOT NULL,
  PRIMARY KEY (person_id, seq)
);
