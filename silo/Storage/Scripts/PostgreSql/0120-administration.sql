-- A retired team takes nobody in; its boards stay readable.
ALTER TABLE team ADD COLUMN retired boolean NOT NULL DEFAULT false;

-- Moves whenever an admin changes people, so that whoever remembers people sees that they missed it.
ALTER TABLE organisation ADD COLUMN people_version bigint NOT NULL DEFAULT 0;

-- What admins did, a row a thing that changed. Texts are about the person or team alone; a manager is named by id. at: microseconds since 1970 UTC.
CREATE TABLE admin_act (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at bigint NOT NULL,
  by_id uuid,
  act text NOT NULL,
  person_id uuid,
  team_id uuid,
  field text,
  before_text text,
  after_text text
);

CREATE INDEX admin_act_person ON admin_act (person_id, id);

-- Search as one types needs no index of its own here: what fits many is met early in person_name, and what fits few is
-- found sooner by reading all rows, which statistics tell apart.
