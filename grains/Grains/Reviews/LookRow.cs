namespace Readiness.Grains.Reviews;

/// <summary>That somebody read something of a person; Kind is the number of the enum. One of a slot of ten minutes is kept.</summary>
public sealed record LookRow(Guid Person, Guid Viewer, int Kind, DateTimeOffset At)
{
    /// <summary>Length of a slot, in minutes.</summary>
    public const int SlotMinutes = 10;

    /// <summary>The slot, counted since 1970.</summary>
    public long Slot => At.ToUnixTimeSeconds() / (SlotMinutes * 60);
}
