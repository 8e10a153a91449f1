namespace Readiness.Contracts.People;

/// <summary>
/// What an admin changes about one person; without Person, somebody is added. Null leaves a thing as it is, empty text takes
/// it away. Team and Manager are ids. When somebody is deactivated, ReportsTo is who their reports report to from then on.
/// </summary>
[GenerateSerializer, Immutable, Alias("Readiness.ChangePerson")]
public sealed record ChangePerson([property: Id(0)] Guid By, [property: Id(1)] Guid? Person)
{
    /// <summary>The address.</summary>
    [Id(2)]
    public string? Email { get; init; }

    /// <summary>The name.</summary>
    [Id(3)]
    public string? Name { get; init; }

    /// <summary>The title.</summary>
    [Id(4)]
    public string? Title { get; init; }

    /// <summary>The level they have.</summary>
    [Id(5)]
    public string? Level { get; init; }

    /// <summary>The level they aim for.</summary>
    [Id(6)]
    public string? TargetLevel { get; init; }

    /// <summary>The team.</summary>
    [Id(7)]
    public string? Team { get; init; }

    /// <summary>Whom they report to.</summary>
    [Id(8)]
    public string? Manager { get; init; }

    /// <summary>Whether they are here.</summary>
    [Id(9)]
    public bool? Active { get; init; }

    /// <summary>Whether they are an admin.</summary>
    [Id(10)]
    public bool? Admin { get; init; }

    /// <summary>Whom their reports report to once they are deactivated.</summary>
    [Id(11)]
    public Guid? ReportsTo { get; init; }
}
