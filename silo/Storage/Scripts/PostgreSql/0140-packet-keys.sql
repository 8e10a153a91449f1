-- Secrets that packets are sealed with, encrypted by the keys of data protection. made_at: microseconds since 1970 UTC.
CREATE TABLE packet_key (
  id text PRIMARY KEY,
  secret bytea NOT NULL,
  made_at bigint NOT NULL
);
