-- The register of erasures: random ids that nothing leads to any more. Instants are microseconds since 1970 UTC; step is the
-- name of the last one done. Team and counted are known until the first step, which makes the points nobody's.
CREATE TABLE erasure (
  person_id uuid PRIMARY KEY,
  requested_at bigint NOT NULL,
  requested_by uuid,
  step text NOT NULL,
  done_at bigint,
  team_id uuid,
  counted boolean NOT NULL
);

-- Points that are nobody's, together: whoever had them was erased. No team is all zeros.
CREATE TABLE anonymous_points (
  team_id uuid NOT NULL,
  kind smallint NOT NULL,
  period_index integer NOT NULL,
  pillar smallint NOT NULL,
  points bigint NOT NULL,
  PRIMARY KEY (team_id, kind, period_index, pillar)
);

-- Rows of ledgers from before texts were sealed, of which something was let go of: the hash of what is left.
CREATE TABLE ledger_redaction (
  person_id uuid NOT NULL,
  seq bigint NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (person_id, seq)
);
