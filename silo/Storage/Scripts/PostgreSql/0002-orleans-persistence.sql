-- One row a stored state. The primary key is the state's whole identity, so of two first writes one is refused.
CREATE TABLE OrleansStorage (
  GrainIdHash            integer NOT NULL,
  GrainIdN0              bigint  NOT NULL,
  GrainIdN1              bigint  NOT NULL,
  GrainTypeHash          integer NOT NULL,
  GrainTypeString        text    NOT NULL,
  GrainIdExtensionString text    NOT NULL, -- empty for a key without a text part
  ServiceId              text    NOT NULL,
  PayloadBinary          bytea,            -- null once the state was cleared
  Version                integer NOT NULL,
  PRIMARY KEY (GrainIdHash, GrainTypeHash, GrainIdN0, GrainIdN1, GrainTypeString, GrainIdExtensionString, ServiceId)
);

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES
('ReadFromStorageKey', $query$
SELECT PayloadBinary, Version
FROM OrleansStorage
WHERE GrainIdHash = @GrainIdHash AND GrainTypeHash = @GrainTypeHash
  AND GrainIdN0 = @GrainIdN0 AND GrainIdN1 = @GrainIdN1
  AND GrainTypeString = @GrainTypeString
  AND GrainIdExtensionString = coalesce(@GrainIdExtensionString, '')
  AND ServiceId = @ServiceId
$query$),
-- A first write carries no version and only the INSERT acts; any other carries one and only the UPDATE acts.
('WriteToStorageKey', $query$
WITH updated AS (
  UPDATE OrleansStorage
  SET PayloadBinary = @PayloadBinary, Version = Version + 1
  WHERE GrainIdHash = @GrainIdHash AND GrainTypeHash = @GrainTypeHash
    AND GrainIdN0 = @GrainIdN0 AND GrainIdN1 = @GrainIdN1
    AND GrainTypeString = @GrainTypeString
    AND GrainIdExtensionString = coalesce(@GrainIdExtensionString, '')
    AND ServiceId = @ServiceId
    AND Version = @GrainStateVersion
  RETURNING Version
), inserted AS (
  INSERT INTO OrleansStorage
    (GrainIdHash, GrainIdN0, GrainIdN1, GrainTypeHash, GrainTypeString, GrainIdExtensionString, ServiceId,
     PayloadBinary, Version)
  SELECT
    @GrainIdHash, @GrainIdN0, @GrainIdN1, @GrainTypeHash, @GrainTypeString, coalesce(@GrainIdExtensionString, ''),
    @ServiceId, @PayloadBinary, 1
  WHERE @GrainStateVersion IS NULL
  ON CONFLICT DO NOTHING
  RETURNING Version
)
SELECT Version AS NewGrainStateVersion FROM updated
UNION ALL
SELECT Version FROM inserted
$query$),
('ClearStorageKey', $query$
UPDATE OrleansStorage
SET PayloadBinary = NULL, Version = Version + 1
WHERE GrainIdHash = @GrainIdHash AND GrainTypeHash = @GrainTypeHash
  AND GrainIdN0 = @GrainIdN0 AND GrainIdN1 = @GrainIdN1
  AND GrainTypeString = @GrainTypeString
  AND GrainIdExtensionString = coalesce(@GrainIdExtensionString, '')
  AND ServiceId = @ServiceId
  AND Version = @GrainStateVersion
RETURNING Version AS NewGrainStateVersion
$query$),
('DeleteStorageKey', $query$
DELETE FROM OrleansStorage
WHERE GrainIdHash = @GrainIdHash AND GrainTypeHash = @GrainTypeHash
  AND GrainIdN0 = @GrainIdN0 AND GrainIdN1 = @GrainIdN1
  AND GrainTypeString = @GrainTypeString
  AND GrainIdExtensionString = coalesce(@GrainIdExtensionString, '')
  AND ServiceId = @ServiceId
  AND Version = @GrainStateVersion
RETURNING Version + 1 AS NewGrainStateVersion
$query$);
