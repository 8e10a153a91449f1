-- Thanks for everyone to read who may; giver and receiver each hide them for themselves. What a row holds beside that was
-- decided by the giver's grain, and never changes.
CREATE TABLE thanks (
  id text PRIMARY KEY,
  giver_id text NOT NULL,
  receiver_id text NOT NULL,
  practice integer NOT NULL,
  text text NOT NULL,
  at integer NOT NULL,
  hidden_by_giver integer NOT NULL,
  hidden_by_receiver integer NOT NULL
) STRICT;

CREATE INDEX thanks_giver ON thanks (giver_id, at, id);
CREATE INDEX thanks_receiver ON thanks (receiver_id, at, id);
