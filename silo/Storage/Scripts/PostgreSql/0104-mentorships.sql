-- Offers are the truth; topics and values are lines of text.
CREATE TABLE mentor_offer (
  person_id uuid PRIMARY KEY,
  topics text NOT NULL,
  offered_values text NOT NULL,
  about text,
  capacity integer NOT NULL,
  cadence_days integer NOT NULL,
  peers boolean NOT NULL,
  open boolean NOT NULL
);

-- Places taken of mentors, and how requests were answered. answered is null while a request waits and when it was withdrawn.
CREATE TABLE mentor_place (
  mentorship_id uuid NOT NULL,
  choice integer NOT NULL,
  mentor_id uuid NOT NULL,
  seeker_id uuid NOT NULL,
  peers boolean NOT NULL,
  asked_on date NOT NULL,
  answered boolean,
  settled_on date,
  released boolean NOT NULL,
  PRIMARY KEY (mentorship_id, choice)
);

CREATE INDEX mentor_place_mentor ON mentor_place (mentor_id, released);

-- Derived from mentorships: who has which part in which, for lists and inboxes. The highest version stays.
CREATE TABLE mentorship_party (
  person_id uuid NOT NULL,
  mentorship_id uuid NOT NULL,
  version bigint NOT NULL,
  other_id uuid,
  role integer NOT NULL,
  state integer NOT NULL,
  step integer NOT NULL,
  due_on date,
  sessions text NOT NULL,
  started_on date,
  ends_on date,
  ended_on date,
  listed boolean NOT NULL,
  changed_at bigint NOT NULL,
  PRIMARY KEY (person_id, mentorship_id)
);

CREATE INDEX mentorship_party_mentorship ON mentorship_party (mentorship_id);
