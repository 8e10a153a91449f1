namespace Readiness.Contracts.Boards;

/// <summary>How a person is shown on boards.</summary>
public enum BoardPresence
{
    Hidden = 0,
    Named = 1,
    Pseudonym = 2,
}
