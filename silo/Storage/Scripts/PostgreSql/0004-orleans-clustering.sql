-- Who is in the cluster. Every change of a silo's row raises the table's version by one, and is made only by whoever
-- read the version it names. Rows are locked in one order everywhere, a silo's first and the version's second.
CREATE TABLE OrleansMembershipVersion (
  DeploymentId text    NOT NULL PRIMARY KEY,
  Version      integer NOT NULL
);

CREATE TABLE OrleansMembership (
  DeploymentId text           NOT NULL REFERENCES OrleansMembershipVersion,
  Address      text           NOT NULL,
  Port         integer        NOT NULL,
  Generation   integer        NOT NULL,
  SiloName     text           NOT NULL,
  HostName     text           NOT NULL,
  Status       integer        NOT NULL, -- 3 is active
  ProxyPort    integer        NOT NULL, -- 0 for a silo that is no gateway
  SuspectTimes text,
  StartTime    timestamptz(3) NOT NULL,
  IAmAliveTime timestamptz(3) NOT NULL,
  PRIMARY KEY (DeploymentId, Address, Port, Generation)
);

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES
('InsertMembershipVersionKey', $query$
WITH inserted AS (
  INSERT INTO OrleansMembershipVersion (DeploymentId, Version) VALUES (@DeploymentId, 0)
  ON CONFLICT DO NOTHING
  RETURNING 1
)
SELECT count(*)::integer FROM inserted
$query$),
-- Two inserts meet on the version's row: the second waits, finds the version raised, and inserts nothing.
('InsertMembershipKey', $query$
WITH raised AS (
  UPDATE OrleansMembershipVersion
  SET Version = Version + 1
  WHERE DeploymentId = @DeploymentId AND Version = @Version
    AND NOT EXISTS (
      SELECT 1 FROM OrleansMembership
      WHERE DeploymentId = @DeploymentId AND Address = @Address AND Port = @Port AND Generation = @Generation)
  RETURNING DeploymentId
), inserted AS (
  INSERT INTO OrleansMembership
    (DeploymentId, Address, Port, Generation, SiloName, HostName, Status, ProxyPort, StartTime, IAmAliveTime)
  SELECT DeploymentId, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime, @IAmAliveTime
  FROM raised
  RETURNING 1
)
SELECT count(*)::integer FROM inserted
$query$),
-- The silo's row is locked before the version is raised, so no clean-up can remove it in between.
('UpdateMembershipKey', $query$
WITH silo AS (
  SELECT DeploymentId FROM OrleansMembership
  WHERE DeploymentId = @DeploymentId AND Address = @Address AND Port = @Port AND Generation = @Generation
  FOR UPDATE
), raised AS (
  UPDATE OrleansMembershipVersion AS v
  SET Version = v.Version + 1
  FROM silo
  WHERE v.DeploymentId = silo.DeploymentId AND v.Version = @Version
  RETURNING v.DeploymentId
), updated AS (
  UPDATE OrleansMembership AS m
  SET Status = @Status, SuspectTimes = @SuspectTimes, IAmAliveTime = @IAmAliveTime
  FROM raised
  WHERE m.DeploymentId = raised.DeploymentId
    AND m.Address = @Address AND m.Port = @Port AND m.Generation = @Generation
  RETURNING 1
)
SELECT count(*)::integer FROM updated
$query$),
('UpdateIAmAlivetimeKey', $query$
UPDATE OrleansMembership
SET IAmAliveTime = @IAmAliveTime
WHERE DeploymentId = @DeploymentId AND Address = @Address AND Port = @Port AND Generation = @Generation
$query$),
-- The version comes back even when no silo does.
('MembershipReadAllKey', $query$
SELECT v.DeploymentId, m.Address, m.Port, m.Generation, m.SiloName, m.HostName, m.Status, m.ProxyPort, m.SuspectTimes,
  m.StartTime, m.IAmAliveTime, v.Version
FROM OrleansMembershipVersion v
LEFT JOIN OrleansMembership m ON m.DeploymentId = v.DeploymentId
WHERE v.DeploymentId = @DeploymentId
$query$),
('MembershipReadRowKey', $query$
SELECT v.DeploymentId, m.Address, m.Port, m.Generation, m.SiloName, m.HostName, m.Status, m.ProxyPort, m.SuspectTimes,
  m.StartTime, m.IAmAliveTime, v.Version
FROM OrleansMembershipVersion v
LEFT JOIN OrleansMembership m ON m.DeploymentId = v.DeploymentId
  AND m.Address = @Address AND m.Port = @Port AND m.Generation = @Generation
WHERE v.DeploymentId = @DeploymentId
$query$),
('GatewaysQueryKey', $query$
SELECT Address, ProxyPort, Generation
FROM OrleansMembership
WHERE DeploymentId = @DeploymentId AND Status = @Status AND ProxyPort > 0
$query$),
('CleanupDefunctSiloEntriesKey', $query$
DELETE FROM OrleansMembership
WHERE DeploymentId = @DeploymentId AND IAmAliveTime < @IAmAliveTime AND Status <> 3
$query$),
('DeleteMembershipTableEntriesKey', $query$
DELETE FROM OrleansMembership WHERE DeploymentId = @DeploymentId;
DELETE FROM OrleansMembershipVersion WHERE DeploymentId = @DeploymentId
$query$);
