-- Derived: whose promotion case is under way. The cases are grain state and write it anew when they are read.
CREATE TABLE open_case (
  person_id uuid PRIMARY KEY,
  number integer NOT NULL
);
