namespace Readiness.Grains.People;

/// <summary>One thing an admin did, as it is kept. A manager in Before and After is an id; People by id are named when it is read.</summary>
public sealed record AdminActRow(
    long Number, DateTimeOffset At, Guid? By, string Act, Guid? Person, Guid? Team, string? Field, string? Before, string? After);
