namespace Readiness.Domain.People.Changes;

/// <summary>
/// What one line of a file, or one act of an admin, wants of a person; whoever is meant is found by id, or by e-mail address.
/// Null leaves a thing as it is, empty text takes it away. Manager is an e-mail address or an id.
/// </summary>
public sealed record PersonWish
{
    /// <summary>The line of the file; 0 for what is in no file.</summary>
    public long Line { get; init; }

    /// <summary>What is wrong with the line as a whole.</summary>
    public Refusal? Fault { get; init; }

    /// <summary>The id as it was written.</summary>
    public string? Id { get; init; }

    /// <summary>The address; with an id, the one they shall have.</summary>
    public string? Email { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>What they are called in the organisation.</summary>
    public string? Title { get; init; }

    /// <summary>The level they have.</summary>
    public string? Level { get; init; }

    /// <summary>The level they aim for.</summary>
    public string? TargetLevel { get; init; }

    /// <summary>The name of their team.</summary>
    public string? Team { get; init; }

    /// <summary>Whom they report to.</summary>
    public string? Manager { get; init; }

    /// <summary>How somebody new is shown on boards at first; for others it is their own choice.</summary>
    public string? Boards { get; init; }

    /// <summary>The pseudonym of somebody new.</summary>
    public string? Pseudonym { get; init; }

    /// <summary>Whether they are here; false deactivates, true brings back.</summary>
    public bool? Active { get; init; }

    /// <summary>Whether they are an admin.</summary>
    public bool? Admin { get; init; }
}
