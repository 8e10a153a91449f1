using Readiness.Domain.People;

namespace Readiness.Domain.Activities;

/// <summary>Whom an activity was with: a colleague (Person is set, Name as it was then) or someone outside (Name only).</summary>
public sealed record Counterpart(PersonId? Person, string Name)
{
    /// <summary>What makes two counterparts the same: the colleague, or the name trimmed and without case (product.md section 3).</summary>
    public string Key { get; } = Person is { } colleague ? ColleaguePrefix + colleague.Value.ToString("N") : "n:" + Name.Trim().ToLowerInvariant();

    private const string ColleaguePrefix = "p:";

    /// <summary>The colleague whose <see cref="Key"/> it is; null for somebody outside.</summary>
    public static PersonId? ColleagueOf(string key) =>
        key.StartsWith(ColleaguePrefix, StringComparison.Ordinal) ? new PersonId(Guid.ParseExact(key.AsSpan(ColleaguePrefix.Length), "N")) : null;
}
