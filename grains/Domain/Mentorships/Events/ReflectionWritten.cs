namespace Readiness.Domain.Mentorships.Events;

/// <summary>Somebody looked back.</summary>
public sealed record ReflectionWritten(Reflection Reflection) : MentorshipEvent;
