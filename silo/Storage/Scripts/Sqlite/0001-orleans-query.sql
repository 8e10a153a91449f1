-- The statements the Orleans providers run; they read this table once, at start, and bind parameters by name.
CREATE TABLE OrleansQuery (
  QueryKey  TEXT NOT NULL PRIMARY KEY,
  QueryText TEXT NOT NULL
) WITHOUT ROWID;
