namespace Readiness.Contracts.Activities;

/// <summary>What became of an entry.</summary>
public enum EntryStatus
{
    SelfReported = 0,
    Confirmed = 1,
    Declined = 2,
    Retracted = 3,
}
