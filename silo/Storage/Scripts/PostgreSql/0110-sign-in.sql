-- Sign-in. Instants are microseconds since 1970 UTC; ids of sessions, links and challenges are SHA-256 of random bits.
-- account, account_login and account_passkey are ASP.NET Core Identity's, mapped by AccountContext.
CREATE TABLE account (
  person_id uuid PRIMARY KEY REFERENCES person (id),
  user_name text NOT NULL,
  normalized_user_name text NOT NULL UNIQUE,
  password_hash text,
  security_stamp text NOT NULL,
  concurrency_stamp text NOT NULL
);

CREATE TABLE account_login (
  issuer text COLLATE "C" NOT NULL,
  subject text COLLATE "C" NOT NULL,
  display_name text,
  person_id uuid NOT NULL REFERENCES account (person_id),
  PRIMARY KEY (issuer, subject)
);

CREATE TABLE account_passkey (
  credential_id bytea PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES account (person_id),
  data jsonb NOT NULL
);

CREATE INDEX account_login_person ON account_login (person_id);
CREATE INDEX account_passkey_person ON account_passkey (person_id);

CREATE TABLE person_role (
  person_id uuid NOT NULL REFERENCES person (id),
  role text NOT NULL CHECK (role IN ('admin')),
  granted_at bigint NOT NULL,
  granted_by uuid,
  PRIMARY KEY (person_id, role)
);

CREATE TABLE signin_session (
  id bytea PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id),
  method text NOT NULL,
  agent text NOT NULL,
  created_at bigint NOT NULL,
  last_seen_at bigint NOT NULL,
  expires_at bigint NOT NULL,
  ended_at bigint
);

CREATE INDEX signin_session_person ON signin_session (person_id);

-- Whoever is deactivated is signed out, whichever program wrote it; being back later revives nothing.
CREATE FUNCTION end_sessions_of_person() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE signin_session SET ended_at = (extract(epoch FROM clock_timestamp()) * 1000000)::bigint
  WHERE person_id = NEW.id AND ended_at IS NULL;
  RETURN NEW;
END $$;

CREATE TRIGGER person_deactivated AFTER UPDATE OF active ON person
FOR EACH ROW WHEN (OLD.active AND NOT NEW.active) EXECUTE FUNCTION end_sessions_of_person();

-- Failed passwords by SHA-256 of the address tried, whether anybody has it or not; good until then.
CREATE TABLE signin_attempt (
  address bytea PRIMARY KEY,
  failures integer NOT NULL,
  until bigint NOT NULL
);

CREATE TABLE signin_link (
  id bytea PRIMARY KEY,
  purpose text NOT NULL CHECK (purpose IN ('setup', 'access')),
  person_id uuid REFERENCES person (id),
  created_by uuid,
  created_at bigint NOT NULL,
  expires_at bigint NOT NULL,
  used_at bigint,
  CHECK ((purpose = 'access') = (person_id IS NOT NULL))
);

CREATE TABLE signin_challenge (
  id bytea PRIMARY KEY,
  state text NOT NULL,
  expires_at bigint NOT NULL
);

CREATE TABLE data_protection_key (
  name text PRIMARY KEY,
  xml text NOT NULL
);

-- What a token may do: 0 read, 1 log, 2 all. Tokens from before may do all.
ALTER TABLE access_token ADD COLUMN scope smallint NOT NULL DEFAULT 2;
ALTER TABLE access_token ADD COLUMN name text NOT NULL DEFAULT '';
CREATE INDEX access_token_person ON access_token (person_id);
