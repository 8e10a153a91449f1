namespace Readiness.Contracts.Mentorships;

/// <summary>Plans a session, or moves one; Time is HH:mm.</summary>
[GenerateSerializer, Immutable, Alias("Readiness.ScheduleSession")]
public sealed record ScheduleSession([property: Id(0)] string SessionId, [property: Id(1)] DateOnly Day, [property: Id(2)] string? Time) : MentorshipAct;
