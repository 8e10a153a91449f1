-- Who read what of whom, at most once in ten minutes (slot, counted since 1970). at: microseconds since 1970 UTC.
CREATE TABLE person_look (
  person_id uuid NOT NULL,
  viewer_id uuid NOT NULL,
  kind integer NOT NULL,
  slot bigint NOT NULL,
  at bigint NOT NULL,
  PRIMARY KEY (person_id, viewer_id, kind, slot)
);

CREATE INDEX person_look_at ON person_look (person_id, at, viewer_id, kind);
