namespace Readiness.Api.Tests.Servers;

/// <summary>A person of the cast. Activities are kinds of last week, and of the week before it, by day of the week from 0.</summary>
public sealed record CastMember(string Name, string Team, string Manager, string Boards = "hidden", string Pseudonym = "", string LastWeek = "", string WeekBefore = "")
{
    /// <summary>Set where two people have one name.</summary>
    public string? Email { get; init; }
}
