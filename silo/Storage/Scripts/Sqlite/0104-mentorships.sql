-- Offers are the truth; topics and values are lines of text.
CREATE TABLE mentor_offer (
  person_id text PRIMARY KEY,
  topics text NOT NULL,
  offered_values text NOT NULL,
  about text,
  capacity integer NOT NULL,
  cadence_days integer NOT NULL,
  peers integer NOT NULL,
  open integer NOT NULL
) STRICT, WITHOUT ROWID;

-- Places taken of mentors, and how requests were answered. answered is null while a request waits and when it was withdrawn.
CREATE TABLE mentor_place (
  mentorship_id text NOT NULL,
  choice integer NOT NULL,
  mentor_id text NOT NULL,
  seeker_id text NOT NULL,
  peers integer NOT NULL,
  asked_on text NOT NULL,
  answered integer,
  settled_on text,
  released integer NOT NULL,
  PRIMARY KEY (mentorship_id, choice)
) STRICT, WITHOUT ROWID;

CREATE INDEX mentor_place_mentor ON mentor_place (mentor_id, released);

-- Derived from mentorships: who has which part in which, for lists and inboxes. The highest version stays.
CREATE TABLE mentorship_party (
  person_id text NOT NULL,
  mentorship_id text NOT NULL,
  version integer NOT NULL,
  other_id text,
  role integer NOT NULL,
  state integer NOT NULL,
  step integer NOT NULL,
  due_on text,
  sessions text NOT NULL,
  started_on text,
  ends_on text,
  ended_on text,
  listed integer NOT NULL,
  changed_at integer NOT NULL,
  PRIMARY KEY (person_id, mentorship_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX mentorship_party_mentorship ON mentorship_party (mentorship_id);
