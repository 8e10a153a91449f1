using Readiness.Domain;

namespace Readiness.Grains.Imports;

/// <summary>One row to import. Line is where it starts in its file, from 1; Fault is set when it could not be read.</summary>
public abstract record ImportRecord(long Line)
{
    /// <summary>Why the fields are not to be trusted; null when they are.</summary>
    public Refusal? Fault { get; init; }
}
