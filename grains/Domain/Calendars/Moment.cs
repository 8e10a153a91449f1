namespace Readiness.Domain.Calendars;

/// <summary>When something is decided: the instant (UTC) and the day it is then in the organisation's time zone.</summary>
public readonly record struct Moment(DateTimeOffset At, DateOnly Today);
