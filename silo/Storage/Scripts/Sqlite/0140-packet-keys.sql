-- Secrets that packets are sealed with, encrypted by the keys of data protection. made_at: microseconds since 1970 UTC.
CREATE TABLE packet_key (
  id text PRIMARY KEY,
  secret blob NOT NULL,
  made_at integer NOT NULL
) STRICT;
