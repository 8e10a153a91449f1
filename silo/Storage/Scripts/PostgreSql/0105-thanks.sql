-- Thanks for everyone to read who may; giver and receiver each hide them for themselves. What a row holds beside that was
-- decided by the giver's grain, and never changes.
CREATE TABLE thanks (
  id uuid PRIMARY KEY,
  giver_id uuid NOT NULL,
  receiver_id uuid NOT NULL,
  practice integer NOT NULL,
  text text NOT NULL,
  at bigint NOT NULL,
  hidden_by_giver boolean NOT NULL,
  hidden_by_receiver boolean NOT NULL
);

CREATE INDEX thanks_giver ON thanks (giver_id, at, id);
CREATE INDEX thanks_receiver ON thanks (receiver_id, at, id);
