-- The statements the Orleans providers run; they read this table once, at start, and bind parameters by name.
CREATE TABLE OrleansQuery (
  QueryKey  text NOT NULL PRIMARY KEY,
  QueryText text NOT NULL
);
