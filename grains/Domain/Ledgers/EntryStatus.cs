namespace Readiness.Domain.Ledgers;

/// <summary>What became of an entry. The numbers are stored.</summary>
public enum EntryStatus
{
    /// <summary>Logged by its owner; nobody has confirmed it with effect.</summary>
    SelfReported = 0,

    /// <summary>Confirmed by a colleague who was there.</summary>
    Confirmed = 1,

    /// <summary>Declined by a colleague who was named. Final.</summary>
    Declined = 2,

    /// <summary>Taken back by its owner. Final.</summary>
    Retracted = 3,
}
