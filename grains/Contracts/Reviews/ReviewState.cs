namespace Readiness.Contracts.Reviews;

/// <summary>What the manager line says of an entry.</summary>
public enum ReviewState
{
    Endorsed = 0,
    Disputed = 1,
}
