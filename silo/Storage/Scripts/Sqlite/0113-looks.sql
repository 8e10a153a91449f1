-- Who read what of whom, at most once in ten minutes (slot, counted since 1970). at: microseconds since 1970 UTC.
CREATE TABLE person_look (
  person_id text NOT NULL,
  viewer_id text NOT NULL,
  kind integer NOT NULL,
  slot integer NOT NULL,
  at integer NOT NULL,
  PRIMARY KEY (person_id, viewer_id, kind, slot)
) STRICT, WITHOUT ROWID;

CREATE INDEX person_look_at ON person_look (person_id, at, viewer_id, kind);
