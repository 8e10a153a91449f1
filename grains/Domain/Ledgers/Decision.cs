namespace Readiness.Domain.Ledgers;

/// <summary>
/// What a command comes to: a refusal, or the events to record. No events and no refusal means that it was done
/// before: the first result stands.
/// </summary>
public sealed record Decision(IReadOnlyList<LedgerEvent> Events, Refusal? Refusal)
{
    /// <summary>It was done before; nothing is recorded.</summary>
    public static Decision Repeated { get; } = new([], null);

    /// <summary>It is refused.</summary>
    public static Decision Refused(Refusal refusal) => new([], refusal);

    /// <summary>It is to be recorded.</summary>
    public static Decision Recorded(LedgerEvent happened) => new([happened], null);
}
