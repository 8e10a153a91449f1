-- Sign-in. Instants are microseconds since 1970 UTC; ids of sessions, links and challenges are SHA-256 of random bits.
-- account, account_login and account_passkey are ASP.NET Core Identity's, mapped by AccountContext.
CREATE TABLE account (
  person_id text PRIMARY KEY REFERENCES person (id),
  user_name text NOT NULL,
  normalized_user_name text NOT NULL UNIQUE,
  password_hash text,
  security_stamp text NOT NULL,
  concurrency_stamp text NOT NULL
);

CREATE TABLE account_login (
  issuer text NOT NULL,
  subject text NOT NULL,
  display_name text,
  person_id text NOT NULL REFERENCES account (person_id),
  PRIMARY KEY (issuer, subject)
);

CREATE TABLE account_passkey (
  credential_id blob PRIMARY KEY,
  person_id text NOT NULL REFERENCES account (person_id),
  data text NOT NULL
);

CREATE INDEX account_login_person ON account_login (person_id);
CREATE INDEX account_passkey_person ON account_passkey (person_id);

CREATE TABLE person_role (
  person_id text NOT NULL REFERENCES person (id),
  role text NOT NULL CHECK (role IN ('admin')),
  granted_at integer NOT NULL,
  granted_by text,
  PRIMARY KEY (person_id, role)
);

CREATE TABLE signin_session (
  id blob PRIMARY KEY,
  person_id text NOT NULL REFERENCES person (id),
  method text NOT NULL,
  agent text NOT NULL,
  created_at integer NOT NULL,
  last_seen_at integer NOT NULL,
  expires_at integer NOT NULL,
  ended_at integer
);

CREATE INDEX signin_session_person ON signin_session (person_id);

-- Whoever is deactivated is signed out, whichever program wrote it; being back later revives nothing.
CREATE TRIGGER person_deactivated AFTER UPDATE OF active ON person WHEN OLD.active AND NOT NEW.active
BEGIN
  UPDATE signin_session SET ended_at = CAST(unixepoch('subsec') * 1000000 AS integer)
  WHERE person_id = NEW.id AND ended_at IS NULL;
END;

-- Failed passwords by SHA-256 of the address tried, whether anybody has it or not; good until then.
CREATE TABLE signin_attempt (
  address blob PRIMARY KEY,
  failures integer NOT NULL,
  until integer NOT NULL
);

CREATE TABLE signin_link (
  id blob PRIMARY KEY,
  purpose text NOT NULL CHECK (purpose IN ('setup', 'access')),
  person_id text REFERENCES person (id),
  created_by text,
  created_at integer NOT NULL,
  expires_at integer NOT NULL,
  used_at integer,
  CHECK ((purpose = 'access') = (person_id IS NOT NULL))
);

CREATE TABLE signin_challenge (
  id blob PRIMARY KEY,
  state text NOT NULL,
  expires_at integer NOT NULL
);

CREATE TABLE data_protection_key (
  name text PRIMARY KEY,
  xml text NOT NULL
);

-- What a token may do: 0 read, 1 log, 2 all. Tokens from before may do all.
ALTER TABLE access_token ADD COLUMN scope integer NOT NULL DEFAULT 2;
ALTER TABLE access_token ADD COLUMN name text NOT NULL DEFAULT '';
CREATE INDEX access_token_person ON access_token (person_id);
