-- Published rulesets as they were written; the first is built into the program. Rows never change. Microseconds since 1970 UTC.
CREATE TABLE ruleset (
  version integer PRIMARY KEY CHECK (version > 1),
  document text NOT NULL,
  published_at integer NOT NULL
) STRICT;
