-- Times are UTC. GrainHash is a signed 32-bit number.
CREATE TABLE OrleansReminders (
  ServiceId    text           NOT NULL,
  GrainId      text           NOT NULL,
  ReminderName text           NOT NULL,
  StartTime    timestamptz(3) NOT NULL,
  Period       bigint         NOT NULL, -- milliseconds
  GrainHash    integer        NOT NULL,
  Version      integer        NOT NULL,
  PRIMARY KEY (ServiceId, GrainId, ReminderName)
);

CREATE INDEX OrleansRemindersByHash ON OrleansReminders (ServiceId, GrainHash);

INSERT INTO OrleansQuery (QueryKey, QueryText) VALUES
('UpsertReminderRowKey', $query$
INSERT INTO OrleansReminders AS r (ServiceId, GrainId, ReminderName, StartTime, Period, GrainHash, Version)
VALUES (@ServiceId, @GrainId, @ReminderName, @StartTime, @Period, @GrainHash, 1)
ON CONFLICT (ServiceId, GrainId, ReminderName) DO UPDATE
SET StartTime = excluded.StartTime, Period = excluded.Period, GrainHash = excluded.GrainHash, Version = r.Version + 1
RETURNING Version
$query$),
('ReadReminderRowsKey', $query$
SELECT GrainId, ReminderName, StartTime, Period, Version
FROM OrleansReminders
WHERE ServiceId = @ServiceId AND GrainId = @GrainId
$query$),
('ReadReminderRowKey', $query$
SELECT GrainId, ReminderName, StartTime, Period, Version
FROM OrleansReminders
WHERE ServiceId = @ServiceId AND GrainId = @GrainId AND ReminderName = @ReminderName
$query$),
('ReadRangeRows1Key', $query$
SELECT GrainId, ReminderName, StartTime, Period, Version
FROM OrleansReminders
WHERE ServiceId = @ServiceId AND GrainHash > @BeginHash AND GrainHash <= @EndHash
$query$),
('ReadRangeRows2Key', $query$
SELECT GrainId, ReminderName, StartTime, Period, Version
FROM OrleansReminders
WHERE ServiceId = @ServiceId AND (GrainHash > @BeginHash OR GrainHash <= @EndHash)
$query$),
('DeleteReminderRowKey', $query$
WITH deleted AS (
  DELETE FROM OrleansReminders
  WHERE ServiceId = @ServiceId AND GrainId = @GrainId AND ReminderName = @ReminderName AND Version = @Version
  RETURNING 1
)
SELECT count(*)::integer FROM deleted
$query$),
('DeleteReminderRowsKey', $query$
DELETE FROM OrleansReminders WHERE ServiceId = @ServiceId
$query$);
