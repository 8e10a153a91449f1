using Readiness.Grains.Imports;

namespace Readiness.Grains.Demo;

/// <summary>An invented person: their row, how many activities they log in a usual week, and whom they are in touch with.</summary>
internal sealed record DemoPerson(PersonRecord Record, double PerWeek)
{
    /// <summary>Colleagues, by e-mail address.</summary>
    public required IReadOnlyList<string> Colleagues { get; init; }

    /// <summary>People outside, by name.</summary>
    public required IReadOnlyList<string> Outsiders { get; init; }
}
