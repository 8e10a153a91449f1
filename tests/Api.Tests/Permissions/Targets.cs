namespace Readiness.Api.Tests.Permissions;

/// <summary>What the calls of a walk are aimed at: the ids of what was planted, or ids of nothing.</summary>
internal sealed record Targets(string OwnerName, string Today)
{
    public required string Owner { get; init; }

    public required string Team { get; init; }

    public required string Contact { get; init; }

    public required string Entry { get; init; }

    /// <summary>An entry that names the counterpart and waits for their word.</summary>
    public required string NamingEntry { get; init; }

    public required string Mentorship { get; init; }

    public required string Session { get; init; }

    public required string Feedback { get; init; }

    public required string Thanks { get; init; }

    public required string Challenge { get; init; }

    /// <summary>The case that was decided.</summary>
    public required string Case { get; init; }

    private IEnumerable<string> Ids => [Case, Owner, Team, Contact, Entry, NamingEntry, Mentorship, Session, Feedback, Thanks, Challenge];

    /// <summary>The same kinds of ids, of nothing that is there.</summary>
    public Targets Nowhere()
    {
        var owner = Guid.NewGuid();
        return this with
        {
            Owner = owner.ToString(),
            Team = Guid.NewGuid().ToString(),
            Contact = Guid.NewGuid().ToString(),
            Entry = Guid.NewGuid().ToString(),
            NamingEntry = Guid.NewGuid().ToString(),
            Mentorship = Guid.CreateVersion7().ToString(),
            Session = Guid.NewGuid().ToString(),
            Feedback = Guid.NewGuid().ToString(),
            Thanks = Guid.NewGuid().ToString(),
            Challenge = Guid.NewGuid().ToString(),
            Case = $"{owner:N}-1",
        };
    }

    /// <summary>An answer without the ids that were asked for, to hold against another.</summary>
    public string Without(string answer) => Ids.Aggregate(answer, (text, id) => text.Replace(id, "ID", StringComparison.OrdinalIgnoreCase));
}
